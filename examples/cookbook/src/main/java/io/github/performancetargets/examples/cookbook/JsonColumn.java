package io.github.performancetargets.examples.cookbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** JSON 列 Tables in a column of a database. */
public final class JsonColumn {
    // region column
    private final JsonMapper mapper = PerformanceTargetJson.mapper();
    private final Connection connection;

    /** Uses a connection; the caller closes it. */
    public JsonColumn(Connection connection) {
        this.connection = connection;
    }

    /** Stores a table. In PostgreSQL the parameter is {@code ?::jsonb}, which keeps decimals exact too. */
    public void save(String id, PerformanceTargetTable table) throws SQLException, JsonProcessingException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into target_table (id, content) values (?, ? format json)")) {
            insert.setString(1, id);
            insert.setString(2, mapper.writeValueAsString(table));
            insert.executeUpdate();
        }
    }

    /** Reads a table; what is no table, because someone edited the column, is refused with the place. */
    public Optional<PerformanceTargetTable> find(String id) throws SQLException, JsonProcessingException {
        try (PreparedStatement select = connection.prepareStatement("select content from target_table where id = ?")) {
            select.setString(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(mapper.readValue(found.getString(1), PerformanceTargetTable.class))
                        : Optional.empty();
            }
        }
    }
    // endregion
}
