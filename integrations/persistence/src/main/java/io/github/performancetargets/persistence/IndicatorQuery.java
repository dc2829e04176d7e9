package io.github.performancetargets.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * 指标查询 The indicators of stored tables as rows, for queries in SQL: a row for each single value of each indicator, so that
 * {@code select * from (…) i where i.unit = '%' and i.amount < 90} says what it means. {@link #select} makes the query, to stand
 * in a view or in brackets. Its columns:
 *
 * <ul>
 *   <li>{@code id}: the key of the table; {@code position}: which indicator of the table, from 0, as in a JSON pointer;
 *       {@code clause}: which value of the indicator, from 1
 *   <li>{@code indicator_id}, {@code period} ({@code annual} or {@code medium-term}), {@code category}, {@code dimension},
 *       {@code name}, {@code weight}
 *   <li>{@code text}: the words of the whole value; {@code kind} and what the value has of {@code operator}, {@code amount},
 *       {@code low}, {@code high}, {@code unit}, {@code counted}, {@code direction}, {@code due} (the point in time of a deadline,
 *       or the end of a period), all as the JSON spells them; numbers are exact decimals
 * </ul>
 */
public enum IndicatorQuery {
    /** PostgreSQL With columns of {@code jsonb}. */
    POSTGRESQL("indicator-rows-postgresql.sql"),
    /** MariaDB From 10.6 on, with columns of {@code json} or text; MySQL 8 has the same functions, but was not tried. */
    MARIADB("indicator-rows-mariadb.sql");

    // a name, perhaps with the name of a schema before it; letters of any script
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*([.][\\p{L}_][\\p{L}\\p{N}_]*)?");

    private final String file;

    IndicatorQuery(String file) {
        this.file = file;
    }

    /**
     * The query over a table of the database. The names go into it as they are, and so are names of letters, digits and
     * underscores only.
     *
     * @param table the table of the database, such as {@code declaration} or {@code budget.declaration}
     * @param key its column that becomes {@code id}
     * @param content its column that holds the JSON of performance-target tables
     * @throws IllegalArgumentException if a name is none
     */
    public String select(String table, String key, String content) {
        return template()
                .replace("${table}", named(table))
                .replace("${key}", named(key))
                .replace("${content}", named(content));
    }

    private static String named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "expected a name of letters, digits and underscores, found '" + name + "'");
        }
        return name;
    }

    private String template() {
        try (InputStream in = IndicatorQuery.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + file + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
