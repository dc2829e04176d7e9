package io.github.performancetargets.persistence;

import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON 列 A column that holds a value of the model as JSON: of the types {@code jsonb}, {@code json} or text. Immutable and safe
 * for use by several threads.
 *
 * @param <T> the type of the value
 */
public final class JsonColumn<T> {
    /** 绩效目标表 A column of tables. */
    public static final JsonColumn<PerformanceTargetTable> TABLE = of(PerformanceTargetTable.class);
    /** 审核报告 A column of reports. */
    public static final JsonColumn<Report> REPORT = of(Report.class);

    // SQL:2016, invalid JSON text
    private static final String INVALID_JSON = "22032";

    private final Class<T> type;
    private final PlainJson json;

    private JsonColumn(Class<T> type, PlainJson json) {
        this.type = Objects.requireNonNull(type, "type");
        this.json = Objects.requireNonNull(json, "json");
    }

    /** A column of another type that the JSON format has, such as a single indicator. */
    public static <T> JsonColumn<T> of(Class<T> type) {
        return new JsonColumn<>(type, PlainJson.STRICT);
    }

    /**
     * 读写方式 The same column, written and read otherwise: with amounts as strings, for a database that keeps numbers as binary
     * fractions, or with units of one's own.
     */
    public JsonColumn<T> with(PlainJson other) {
        return new JsonColumn<>(type, other);
    }

    /** The type of the values. */
    public Class<T> type() {
        return type;
    }

    /**
     * The text that is stored for a value.
     *
     * @throws IllegalArgumentException if it cannot be written, as where extensions are nested too deep
     */
    public String write(T value) {
        try {
            return new String(json.write(Objects.requireNonNull(value, "value")), StandardCharsets.UTF_8);
        } catch (JsonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The value of a stored text.
     *
     * @throws SQLDataException if it is no such value, because someone edited the column: with the state 22032, and a message
     *     that says what was expected, what was found, and where
     */
    public T read(String stored) throws SQLDataException {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(stored));
            return json.read(utf8.array(), utf8.arrayOffset(), utf8.limit(), type);
        } catch (JsonException e) {
            throw new SQLDataException(e.getMessage(), INVALID_JSON, e);
        } catch (CharacterCodingException e) {
            throw new SQLDataException("expected a text of whole characters, found half of one", INVALID_JSON, e);
        }
    }

    /**
     * Sets a parameter of a statement. For PostgreSQL and its kin the parameter has the type of the column, so that {@code ?}
     * needs no cast; for H2 it is bytes, as its {@code json} asks; for all others it is a text.
     *
     * @param value null for NULL
     * @throws SQLException if the driver refuses
     */
    public void set(PreparedStatement statement, int parameter, @Nullable T value) throws SQLException {
        JsonBinding.of(statement.getConnection().getMetaData())
                .set(statement, parameter, value == null ? null : write(value));
    }

    /**
     * The value of a column; null where it is NULL.
     *
     * @throws SQLDataException if the column holds something else
     * @throws SQLException if the driver refuses
     */
    public @Nullable T get(ResultSet results, String column) throws SQLException {
        Objects.requireNonNull(column, "column");
        return found(results.getString(column));
    }

    /**
     * The value of a column, counted from 1; null where it is NULL.
     *
     * @throws SQLDataException if the column holds something else
     * @throws SQLException if the driver refuses
     */
    public @Nullable T get(ResultSet results, int column) throws SQLException {
        return found(results.getString(column));
    }

    private @Nullable T found(@Nullable String stored) throws SQLDataException {
        return stored == null ? null : read(stored);
    }
}
