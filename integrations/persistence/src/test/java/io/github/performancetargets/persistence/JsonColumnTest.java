package io.github.performancetargets.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonColumnTest {
    @ParameterizedTest
    @EnumSource
    void everyTableComesBackAsItWasStored(Database database) throws SQLException {
        Map<String, PerformanceTargetTable> found = new HashMap<>();
        try (Connection connection = database.withTable()) {
            for (Map.Entry<String, PerformanceTargetTable> table :
                    StoredTables.tables().entrySet()) {
                insert(connection, table.getKey(), table.getValue(), null);
            }
            try (Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery("select id, content, plain from target_table")) {
                while (results.next()) {
                    PerformanceTargetTable table = JsonColumn.TABLE.get(results, "content");
                    found.put(results.getString(1), table);
                    assertThat(JsonColumn.TABLE.get(results, 3)).isEqualTo(table);
                }
            }
        }

        assertThat(found).isEqualTo(StoredTables.tables()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void exactDecimalsAndRareCharactersSurvive(Database database) throws SQLException {
        String digits = "123456789012345678.123456789012345678";
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .title("𠮷田 'quoted' \"twice\" \\ {} ${x} ?")
                .addIndicators(Indicator.builder()
                        .name("补助标准")
                        .value(StatedTarget.read("≥" + digits + "元"))
                        .build())
                .extensions(Extensions.of(Map.of("acme:rate", new ExtensionValue.Decimal("1.50"))))
                .build();

        try (Connection connection = database.withTable()) {
            insert(connection, "exact", table, null);

            assertThat(only(connection)).isEqualTo(table);
            assertThat(JsonColumn.TABLE.write(Objects.requireNonNull(only(connection))))
                    .contains("\"amount\":" + digits, "\"acme:rate\":1.50");
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsAreStoredToo(Database database) throws SQLException {
        Report report = TableValidator.review(EditionRegistry.builtIn()).validate(StoredTables.pingluo());
        assertThat(report.findings()).isNotEmpty();

        try (Connection connection = database.withTable()) {
            insert(connection, "reviewed", StoredTables.pingluo(), report);

            try (Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery("select remarks from target_table")) {
                assertThat(results.next()).isTrue();
                assertThat(JsonColumn.REPORT.get(results, 1)).isEqualTo(report);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNull(Database database) throws SQLException {
        try (Connection connection = database.withTable()) {
            insert(connection, "empty", null, null);

            assertThat(only(connection)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEditedColumnIsRefusedWithThePlace(Database database) throws SQLException {
        try (Connection connection = database.withTable()) {
            insert(connection, "edited", StoredTables.pingluo(), null);
            String edited = JsonColumn.TABLE.write(StoredTables.pingluo()).replace("\"amount\":", "\"amuont\":");
            try (PreparedStatement update =
                    connection.prepareStatement("update target_table set content = ? where id = 'edited'")) {
                JsonBinding.of(connection.getMetaData()).set(update, 1, edited);
                update.executeUpdate();
            }

            assertThatThrownBy(() -> only(connection))
                    .isInstanceOfSatisfying(
                            SQLDataException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("22032"))
                    .hasMessageContaining("unknown property 'amuont'")
                    .hasMessageContaining("at /");
        }
    }

    @Test
    void aColumnMayBeWrittenOtherwise() throws SQLDataException {
        JsonColumn<StatedTarget> strings = JsonColumn.of(StatedTarget.class).with(PlainJson.STRICT.withStringAmounts());
        StatedTarget value = StatedTarget.read("≥1.50万元");

        assertThat(strings.write(value)).contains("\"amount\":\"1.5\"");
        assertThat(strings.read(strings.write(value))).isEqualTo(value);
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> JsonColumn.TABLE.read("{\"title\":\"\ud842\"}"))
                .isInstanceOf(SQLDataException.class)
                .hasMessage("expected a text of whole characters, found half of one");
    }

    private static void insert(
            Connection connection, String id, @Nullable PerformanceTargetTable table, @Nullable Report report)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into target_table (id, content, remarks, plain) values (?, ?, ?, ?)")) {
            insert.setString(1, id);
            JsonColumn.TABLE.set(insert, 2, table);
            JsonColumn.REPORT.set(insert, 3, report);
            JsonColumn.TABLE.set(insert, 4, table);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static @Nullable PerformanceTargetTable only(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("select content from target_table")) {
            assertThat(results.next()).isTrue();
            return JsonColumn.TABLE.get(results, "content");
        }
    }
}
