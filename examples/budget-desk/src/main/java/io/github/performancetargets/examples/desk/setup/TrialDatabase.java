package io.github.performancetargets.examples.desk.setup;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * 试用数据库 A PostgreSQL of the desk's own in a folder, where {@code spring.datasource.url} names no other. It listens to this
 * machine alone and asks for no password: it is for trials.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(TrialDatabase.NoOtherDatabase.class)
class TrialDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(TrialDatabase.class);

    /** Holds where no database is named. */
    static final class NoOtherDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .isBlank();
        }
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres trialPostgres(DeskProperties properties) throws IOException {
        Path folder = properties.data().toAbsolutePath();
        Path data = folder.resolve("database");
        Files.createDirectories(folder);
        LOG.info("database of this trial: {}", data);
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("postgresql").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setUsername("postgres");
        return pool;
    }
}
