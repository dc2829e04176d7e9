package io.github.performancetargets.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorQueryTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void everyIndicatorOfEveryTableIsARowWithWhatItsJsonSays(Database database) throws SQLException {
        List<Map<String, Object>> expected = new ArrayList<>();
        StoredTables.tables().forEach((id, table) -> expected.addAll(ExpectedRows.of(id, table)));

        assertThat(rows(database, "", StoredTables.tables()))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(800);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void severalValuesInOneCellAreSeveralRows(Database database) throws SQLException {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(Indicator.builder()
                        .name("培训")
                        .weight(new Weight(Amount.parse("12.5")))
                        .value(StatedTarget.read("≥3次，≥200人"))
                        .build())
                .build();

        List<Map<String, Object>> rows = rows(database, "order by i.clause", Map.of("one", table));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("clause", "1")
                .containsEntry("weight", "12.5")
                .containsEntry("amount", "3")
                .containsEntry("unit", "次");
        assertThat(rows.get(1))
                .containsEntry("clause", "2")
                .containsEntry("text", "≥3次，≥200人")
                .containsEntry("operator", ">=")
                .containsEntry("amount", "200")
                .containsEntry("unit", "人");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void numbersAreComparedExactly(Database database) throws SQLException {
        String digits = "123456789012345678.123456789012345678";
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(Indicator.builder()
                        .name("补助标准")
                        .value(StatedTarget.read("≥" + digits + "元"))
                        .build())
                .build();

        assertThat(rows(database, "where i.amount = " + digits, Map.of("one", table)))
                .hasSize(1);
        assertThat(rows(database, "where i.amount = 123456789012345678.123456789012345679", Map.of("one", table)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;drop table x", "a'", "\"a\"", "a.b.c", "a-b", "1a", ".a", "a."})
    void whatIsNoNameIsRefused(String name) {
        for (IndicatorQuery rows : IndicatorQuery.values()) {
            assertThatThrownBy(() -> rows.select(name, "id", "content"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found '" + name + "'");
            assertThatThrownBy(() -> rows.select("t", name, "content")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> rows.select("t", "id", name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"budget.declaration, budget.declaration t", "申报表, 申报表 t"})
    void namesMayHaveASchemaAndLettersOfAnyScript(String table, String expected) {
        assertThat(IndicatorQuery.POSTGRESQL.select(table, "id", "content")).contains("from " + expected);
    }

    @Test
    void noPlaceholderIsLeft() {
        for (IndicatorQuery rows : IndicatorQuery.values()) {
            assertThat(rows.select("a", "b", "c")).doesNotContain("$" + "{");
        }
    }

    private static List<Map<String, Object>> rows(
            Database database, String condition, Map<String, PerformanceTargetTable> tables) throws SQLException {
        String query = "select * from (" + database.indicatorQuery().select("target_table", "id", "content") + ") i "
                + condition;
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Connection connection = database.withTable()) {
            for (Map.Entry<String, PerformanceTargetTable> table : tables.entrySet()) {
                try (PreparedStatement insert =
                        connection.prepareStatement("insert into target_table (id, content) values (?, ?)")) {
                    insert.setString(1, table.getKey());
                    JsonColumn.TABLE.set(insert, 2, table.getValue());
                    insert.executeUpdate();
                }
            }
            try (Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery(query)) {
                while (results.next()) {
                    rows.add(row(results));
                }
            }
        }
        return rows;
    }

    // numbers as plain decimals without trailing zeros: what a database calls them differs
    private static Map<String, Object> row(ResultSet results) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        ResultSetMetaData columns = results.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = results.getObject(i);
            if (value != null) {
                row.put(
                        columns.getColumnLabel(i),
                        value instanceof Number
                                ? Amount.of(new BigDecimal(value.toString())).toString()
                                : value.toString());
            }
        }
        return row;
    }
}
