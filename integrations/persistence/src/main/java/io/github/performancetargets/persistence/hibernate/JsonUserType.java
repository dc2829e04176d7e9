package io.github.performancetargets.persistence.hibernate;

import io.github.performancetargets.persistence.JsonBinding;
import io.github.performancetargets.persistence.JsonColumn;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/**
 * JSON 类型 An attribute that is stored as JSON in the type that the dialect has for it: {@code jsonb} in PostgreSQL, {@code json}
 * in MySQL, MariaDB and H2. One class for Hibernate 6 and 7; it needs no {@code FormatMapper}, and so neither Jackson 2 nor 3
 * in Hibernate. For a type of the model other than those of {@link TableJsonType} and {@link ReportJsonType} extend this class.
 *
 * @param <T> the type of the attribute, immutable like all of the model
 */
public abstract class JsonUserType<T> implements UserType<T> {
    private final JsonColumn<T> column;

    /** A type for a column. */
    protected JsonUserType(JsonColumn<T> column) {
        this.column = Objects.requireNonNull(column, "column");
    }

    @Override
    public int getSqlType() {
        return SqlTypes.JSON;
    }

    @Override
    public Class<T> returnedClass() {
        return column.type();
    }

    @Override
    public boolean equals(@Nullable T one, @Nullable T other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(@Nullable T value) {
        return Objects.hashCode(value);
    }

    @Override
    public @Nullable T nullSafeGet(
            ResultSet results, int position, SharedSessionContractImplementor session, @Nullable Object owner)
            throws SQLException {
        return column.get(results, position);
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable T value, int position, SharedSessionContractImplementor session)
            throws SQLException {
        String json = value == null ? null : column.write(value);
        binding(statement, session).set(statement, position, json);
    }

    // the dialect knows of kin of PostgreSQL that do not say so themselves
    private static JsonBinding binding(PreparedStatement statement, SharedSessionContractImplementor session)
            throws SQLException {
        JdbcType ofDialect =
                session.getTypeConfiguration().getJdbcTypeRegistry().getDescriptor(SqlTypes.JSON);
        return ofDialect.getJdbcTypeCode() == Types.OTHER
                ? JsonBinding.UNTYPED
                : JsonBinding.of(statement.getConnection().getMetaData());
    }

    @Override
    public @Nullable T deepCopy(@Nullable T value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable T value) {
        return value == null ? null : column.write(value);
    }

    @Override
    public @Nullable T assemble(@Nullable Serializable cached, @Nullable Object owner) {
        try {
            return cached == null ? null : column.read((String) cached);
        } catch (SQLDataException e) {
            throw new HibernateException(e.getMessage(), e);
        }
    }
}
