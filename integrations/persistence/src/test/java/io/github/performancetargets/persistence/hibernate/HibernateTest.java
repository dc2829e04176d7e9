package io.github.performancetargets.persistence.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.persistence.Database;
import io.github.performancetargets.persistence.ExpectedRows;
import io.github.performancetargets.persistence.IndicatorQuery;
import io.github.performancetargets.persistence.StoredTables;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HibernateTest {
    private @Nullable SessionFactory opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private SessionFactory open(Database database) {
        Configuration configuration = new Configuration().addAnnotatedClass(Declaration.class);
        configuration.setProperty("hibernate.connection.url", database.url());
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-drop");
        // what Hibernate would otherwise look for on the class path: these types need none
        configuration.setProperty("hibernate.type.json_format_mapper", NoFormatMapper.class.getName());
        SessionFactory factory = configuration.buildSessionFactory();
        opened = factory;
        return factory;
    }

    private static Declaration declaration() {
        Declaration declaration = new Declaration();
        declaration.id = "one";
        declaration.content = StoredTables.pingluo();
        declaration.remarks = TableValidator.review(EditionRegistry.builtIn()).validate(StoredTables.pingluo());
        declaration.plain = StoredTables.pingluo();
        return declaration;
    }

    private static Declaration find(Session session) {
        return Objects.requireNonNull(session.find(Declaration.class, "one"));
    }

    private static int version(SessionFactory factory) {
        return factory.fromTransaction(session -> find(session).version);
    }

    @Test
    void theTestsRunWithTheVersionThatTheyAreToldTo() {
        assertThat(Version.getVersionString()).isEqualTo(System.getProperty("hibernate.version"));
    }

    @ParameterizedTest
    @EnumSource
    void anEntityComesBackAsItWasStored(Database database) {
        SessionFactory factory = open(database);
        factory.inTransaction(session -> session.persist(declaration()));

        factory.inTransaction(
                session -> assertThat(find(session)).usingRecursiveComparison().isEqualTo(declaration()));

        factory.inTransaction(session -> {
            Declaration found = find(session);
            assertThat(found.version).isZero();
            found.content = null;
            found.remarks = null;
            found.plain = null;
        });
        factory.inTransaction(session -> {
            Declaration found = find(session);
            assertThat(found.version).isEqualTo(1);
            assertThat(found.content).isNull();
            assertThat(found.remarks).isNull();
            assertThat(found.plain).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTableIsStoredAndFound(Database database) {
        SessionFactory factory = open(database);
        factory.inTransaction(session -> StoredTables.tables().forEach((id, table) -> {
            Declaration declaration = new Declaration();
            declaration.id = id;
            declaration.content = table;
            session.persist(declaration);
        }));

        factory.inTransaction(session -> {
            List<Declaration> found =
                    session.createQuery("from Declaration", Declaration.class).list();
            assertThat(found).hasSameSizeAs(StoredTables.tables().keySet());
            for (Declaration declaration : found) {
                assertThat(declaration.content).isEqualTo(StoredTables.tables().get(declaration.id));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anEqualTableIsNoChange(Database database) {
        SessionFactory factory = open(database);
        factory.inTransaction(session -> session.persist(declaration()));

        factory.inTransaction(session -> {
            Declaration found = find(session);
            found.content = StoredTables.pingluo().toBuilder().build();
        });
        assertThat(version(factory)).isZero();

        factory.inTransaction(session -> {
            Declaration found = find(session);
            found.content = StoredTables.pingluo().toBuilder().title("改").build();
        });
        assertThat(version(factory)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theColumnHasTheTypeForJson(Database database) {
        SessionFactory factory = open(database);

        String type = factory.fromTransaction(session -> session.createNativeQuery(
                        "select data_type from information_schema.columns where lower(table_name) = 'declaration'"
                                + " and lower(column_name) = 'content'",
                        String.class)
                .getSingleResult());

        // MariaDB calls its json longtext
        String expected = database == Database.MARIADB ? "longtext" : database.jsonType();
        assertThat(type).isEqualToIgnoringCase(expected);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void indicatorsAreQueried(Database database) {
        IndicatorQuery query = database.indicatorQuery();
        SessionFactory factory = open(database);
        factory.inTransaction(session -> session.persist(declaration()));

        List<String> names = factory.fromTransaction(session -> session.createNativeQuery(
                        "select i.name from (" + query.select("declaration", "id", "content")
                                + ") i where i.unit = :unit and i.amount > 0 order by i.position",
                        String.class)
                .setParameter("unit", "次")
                .list());

        assertThat(names)
                .isNotEmpty()
                .isEqualTo(ExpectedRows.of("one", StoredTables.pingluo()).stream()
                        .filter(row -> "次".equals(row.get("unit")) && row.containsKey("amount"))
                        .map(row -> row.get("name"))
                        .toList());
    }

    @Test
    void aColumnThatHoldsNoTableIsRefusedWithThePlace() {
        SessionFactory factory = open(Database.H2);
        factory.inTransaction(session -> session.persist(declaration()));
        factory.inTransaction(session -> session.createNativeMutationQuery("update declaration set content = remarks")
                .executeUpdate());

        assertThatThrownBy(() -> factory.inTransaction(HibernateTest::find))
                .hasStackTraceContaining("unknown property 'findings'")
                .hasStackTraceContaining("at /findings");
    }

    @Test
    void theSecondLevelCacheKeepsTheJson() {
        TableJsonType type = new TableJsonType();
        PerformanceTargetTable table = StoredTables.pingluo();

        assertThat(type.disassemble(table)).isInstanceOf(String.class);
        assertThat(type.assemble(type.disassemble(table), null)).isEqualTo(table);
        assertThat(type.assemble(type.disassemble(null), null)).isNull();
        assertThat(type.deepCopy(table)).isSameAs(table);
        assertThatThrownBy(() -> type.assemble("[]", null))
                .isInstanceOf(org.hibernate.HibernateException.class)
                .hasMessageContaining("expected an object, found");
    }
}
