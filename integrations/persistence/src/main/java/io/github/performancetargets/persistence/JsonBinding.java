package io.github.performancetargets.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 参数写法 How a database takes JSON as a parameter. */
public enum JsonBinding {
    /** 文本 As a text, which the database makes JSON: MySQL, MariaDB, columns of text anywhere. */
    TEXT(Types.VARCHAR) {
        @Override
        void setPresent(PreparedStatement statement, int parameter, String json) throws SQLException {
            statement.setString(parameter, json);
        }
    },
    /** 随列类型 As a text of no type, which takes that of its column: PostgreSQL and its kin, those too that no list here names. */
    UNTYPED(Types.OTHER) {
        @Override
        void setPresent(PreparedStatement statement, int parameter, String json) throws SQLException {
            statement.setObject(parameter, json, Types.OTHER);
        }
    },
    /** 字节 As the bytes of UTF-8: H2, which takes a text for a JSON string. */
    BYTES(Types.VARBINARY) {
        @Override
        void setPresent(PreparedStatement statement, int parameter, String json) throws SQLException {
            statement.setBytes(parameter, json.getBytes(StandardCharsets.UTF_8));
        }
    };

    // by the name that the driver tells; openGauss calls itself PostgreSQL
    private static final Map<String, JsonBinding> BY_PRODUCT =
            Map.of("PostgreSQL", UNTYPED, "KingbaseES", UNTYPED, "H2", BYTES);

    private final int sqlType;

    JsonBinding(int sqlType) {
        this.sqlType = sqlType;
    }

    /**
     * The one of a database.
     *
     * @throws SQLException if the driver does not say which database it is
     */
    public static JsonBinding of(DatabaseMetaData database) throws SQLException {
        return BY_PRODUCT.getOrDefault(database.getDatabaseProductName(), TEXT);
    }

    /**
     * Sets a parameter.
     *
     * @param json null for NULL
     * @throws SQLException if the driver refuses
     */
    public void set(PreparedStatement statement, int parameter, @Nullable String json) throws SQLException {
        if (json == null) {
            statement.setNull(parameter, sqlType);
        } else {
            setPresent(statement, parameter, json);
        }
    }

    abstract void setPresent(PreparedStatement statement, int parameter, String json) throws SQLException;
}
