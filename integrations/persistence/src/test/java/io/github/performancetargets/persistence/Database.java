package io.github.performancetargets.persistence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases that tests run on: PostgreSQL from its binaries on Maven Central, H2 in memory, MariaDB where one is. */
public enum Database {
    /** PostgreSQL, started by the first test that asks for it. */
    POSTGRESQL("jsonb", "text") {
        @Override
        public String url() {
            return Postgres.SERVER.getJdbcUrl("postgres", "postgres");
        }
    },
    /** H2. */
    H2("json", "clob") {
        @Override
        public String url() {
            return "jdbc:h2:mem:persistence;DB_CLOSE_DELAY=-1";
        }
    },
    /** MariaDB, where the property {@code mariadb.url} says where one is: {@code .ci/run} starts one. */
    MARIADB("json", "longtext") {
        @Override
        public String url() {
            String url = System.getProperty("mariadb.url", "");
            assumeTrue(!url.isBlank(), "no MariaDB: the property mariadb.url says where one is");
            return url;
        }
    };

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String jsonType;
    private final String textType;

    Database(String jsonType, String textType) {
        this.jsonType = jsonType;
        this.textType = textType;
    }

    /** Where it is; a test that asks for one that is not there is skipped. */
    public abstract String url();

    /** Its type for JSON. */
    public String jsonType() {
        return jsonType;
    }

    /** Its type for long texts. */
    public String textType() {
        return textType;
    }

    /** The query over indicators. */
    public IndicatorQuery indicatorQuery() {
        return switch (this) {
            case POSTGRESQL -> IndicatorQuery.POSTGRESQL;
            case MARIADB -> IndicatorQuery.MARIADB;
            case H2 -> throw new UnsupportedOperationException("H2 takes no JSON apart");
        };
    }

    /** A connection, with a new and empty table {@code target_table (id, content, remarks, plain)}. */
    public Connection withTable() throws SQLException {
        Connection connection = DriverManager.getConnection(url());
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists target_table");
            statement.execute("create table target_table (id varchar(200) primary key, content " + jsonType
                    + ", remarks " + jsonType + ", plain " + textType + ")");
        }
        return connection;
    }
}
