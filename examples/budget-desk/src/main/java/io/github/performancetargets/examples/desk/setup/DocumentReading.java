package io.github.performancetargets.examples.desk.setup;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.unit.UnitCatalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 读取 How documents are read: with the units of the application, and no more of each than the properties allow. */
@Configuration(proxyBeanMethods = false)
class DocumentReading {
    private static final int EXPANSION = 10;

    @Bean
    DocumentReader documentReader(DeskProperties properties, UnitCatalogue units) {
        return DocumentReader.create()
                .withUnits(units)
                .withMaxBytes(properties.maxFileBytes(), EXPANSION * properties.maxFileBytes());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
