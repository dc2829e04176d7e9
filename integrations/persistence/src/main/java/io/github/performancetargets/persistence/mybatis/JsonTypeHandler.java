package io.github.performancetargets.persistence.mybatis;

import io.github.performancetargets.persistence.JsonBinding;
import io.github.performancetargets.persistence.JsonColumn;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * JSON 类型处理器 A property that is stored as JSON, in a column of {@code jsonb}, {@code json} or text. The parameter needs neither a
 * {@code jdbcType} nor a cast; {@code jdbcType=OTHER} helps a kin of PostgreSQL that calls itself otherwise. For a type of the model other than those of {@link TableTypeHandler} and
 * {@link ReportTypeHandler} extend this class.
 *
 * @param <T> the type of the property
 */
public abstract class JsonTypeHandler<T> extends BaseTypeHandler<T> {
    private final JsonColumn<T> column;

    /** A handler for a column. */
    protected JsonTypeHandler(JsonColumn<T> column) {
        this.column = Objects.requireNonNull(column, "column");
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int parameter, T value, @Nullable JdbcType declared)
            throws SQLException {
        if (declared == JdbcType.OTHER) {
            JsonBinding.UNTYPED.set(statement, parameter, column.write(value));
        } else {
            column.set(statement, parameter, value);
        }
    }

    @Override
    public @Nullable T getNullableResult(ResultSet results, String name) throws SQLException {
        return column.get(results, name);
    }

    @Override
    public @Nullable T getNullableResult(ResultSet results, int position) throws SQLException {
        return column.get(results, position);
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement statement, int position) throws SQLException {
        String stored = statement.getString(position);
        return stored == null ? null : column.read(stored);
    }
}
