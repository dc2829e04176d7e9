package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.persistence.IndicatorQuery;
import io.github.performancetargets.persistence.JsonColumn;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** 存储 Tables in a column of a database, with JDBC. */
public final class Storing {
    // region column
    private final Connection connection;

    /** Uses a connection; the caller closes it. */
    public Storing(Connection connection) {
        this.connection = connection;
    }

    /** Stores a table. The parameter needs no cast, whichever database it is. */
    public void save(String id, PerformanceTargetTable table) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into declaration (id, content) values (?, ?)")) {
            insert.setString(1, id);
            JsonColumn.TABLE.set(insert, 2, table);
            insert.executeUpdate();
        }
    }

    /** Finds a table; what is no table, because someone edited the column, is an SQLDataException that says where. */
    public Optional<PerformanceTargetTable> find(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select content from declaration where id = ?")) {
            select.setString(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.ofNullable(JsonColumn.TABLE.get(found, "content")) : Optional.empty();
            }
        }
    }
    // endregion

    // region query
    /** The tables that promise less satisfaction than some percentage, and the words in which they do. */
    public static final String SATISFACTION_BELOW = "select i.id, i.name, i.text from ("
            + IndicatorQuery.POSTGRESQL.select("declaration", "id", "content")
            + ") i where i.category = 'satisfaction' and i.unit = '%' and i.amount < ?";
    // endregion
}
