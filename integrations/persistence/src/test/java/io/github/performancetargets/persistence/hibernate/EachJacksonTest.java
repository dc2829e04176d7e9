package io.github.performancetargets.persistence.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** A JSON column of Hibernate is the same with any Jackson and with none; the build runs this with each. */
class EachJacksonTest {
    @Test
    void theTestsRunWithTheJacksonsThatTheyAreToldTo() {
        List<String> found = new ArrayList<>();
        if (isThere("com.fasterxml.jackson.databind.ObjectMapper")) {
            found.add("2");
        }
        if (isThere("tools.jackson.databind.ObjectMapper")) {
            found.add("3");
        }

        assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(System.getProperty("jacksons"));
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, EachJacksonTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void anEntityComesBackAsItWasStored() {
        Declaration declaration = new Declaration();
        declaration.id = "one";
        declaration.content = PerformanceTargetTable.builder()
                .addIndicators(Indicator.builder()
                        .name("培训")
                        .value(StatedTarget.read("每次 10000-30000.50 元"))
                        .build())
                .build();
        declaration.plain = declaration.content;
        declaration.remarks = Report.of(List.of());
        Configuration configuration = new Configuration().addAnnotatedClass(Declaration.class);
        configuration.setProperty("hibernate.connection.url", "jdbc:h2:mem:jackson");
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-drop");

        SessionFactory factory = configuration.buildSessionFactory();
        try {
            factory.inTransaction(session -> session.persist(declaration));

            factory.inTransaction(session -> assertThat(session.find(Declaration.class, "one"))
                    .usingRecursiveComparison()
                    .isEqualTo(declaration));
        } finally {
            factory.close();
        }
    }
}
