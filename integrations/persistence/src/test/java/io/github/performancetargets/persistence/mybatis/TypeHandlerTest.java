package io.github.performancetargets.persistence.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.persistence.Database;
import io.github.performancetargets.persistence.StoredTables;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeHandlerTest {
    /** A row as users have it. */
    public static final class Row {
        /** The key. */
        public String id = "";

        /** The table. */
        public @Nullable PerformanceTargetTable content;

        /** What was remarked. */
        public @Nullable Report remarks;

        /** The table in a column of text. */
        public @Nullable PerformanceTargetTable plain;
    }

    /** A mapper as users write it: no type handler, no jdbcType, no cast. */
    public interface Rows {
        /** Inserts. */
        @Insert(
                "insert into target_table (id, content, remarks, plain) values (#{id}, #{content}, #{remarks}, #{plain})")
        void insert(Row row);

        /** Finds. */
        @Select("select id, content, remarks, plain from target_table where id = #{id}")
        Row find(String id);

        /** Finds the table alone. */
        @Select("select content from target_table where id = #{id}")
        PerformanceTargetTable content(String id);

        /** Empties the column; a property of null says which type it would have. */
        @Update("update target_table set content = #{content} where id = #{id}")
        void update(Row row);
    }

    @ParameterizedTest
    @EnumSource
    void aRowComesBackAsItWasInserted(Database database) throws SQLException {
        Row row = new Row();
        row.id = "one";
        row.content = StoredTables.pingluo();
        row.remarks = TableValidator.review(EditionRegistry.builtIn()).validate(StoredTables.pingluo());
        row.plain = StoredTables.pingluo();

        database.withTable().close();
        try (SqlSession session = factory(database).openSession()) {
            Rows rows = session.getMapper(Rows.class);
            rows.insert(row);

            assertThat(rows.find("one")).usingRecursiveComparison().isEqualTo(row);
            assertThat(rows.content("one")).isEqualTo(StoredTables.pingluo());

            row.content = null;
            rows.update(row);

            assertThat(rows.find("one").content).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aColumnThatHoldsNoTableIsRefused(Database database) throws SQLException {
        database.withTable().close();
        try (SqlSession session = factory(database).openSession()) {
            Row row = new Row();
            row.id = "report";
            row.remarks = Report.of(List.of());
            Rows rows = session.getMapper(Rows.class);
            rows.insert(row);
            session.getConnection().createStatement().execute("update target_table set content = remarks");

            assertThatThrownBy(() -> rows.find("report"))
                    .hasMessageContaining("unknown property 'findings'")
                    .hasMessageContaining("at /findings");
        }
    }

    private static String driver(String url) {
        try {
            return DriverManager.getDriver(url).getClass().getName();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static SqlSessionFactory factory(Database database) {
        String url = database.url();
        UnpooledDataSource dataSource = new UnpooledDataSource(driver(url), url, null, null);
        Configuration configuration =
                new Configuration(new Environment(database.name(), new JdbcTransactionFactory(), dataSource));
        configuration.getTypeHandlerRegistry().register("io.github.performancetargets.persistence.mybatis");
        configuration.addMapper(Rows.class);
        return new SqlSessionFactoryBuilder().build(configuration);
    }
}
