package io.github.performancetargets.spring;

import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.unit.UnitCatalogue;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Jackson 2 自动配置 The JSON of the model with Jackson 2, as the properties say. An application of Boot 3 takes beans of modules; one of Boot 4 does so where it has the support for Jackson 2. */
@AutoConfiguration(after = PerformanceTargetsAutoConfiguration.class)
@ConditionalOnClass(name = "com.fasterxml.jackson.databind.ObjectMapper")
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(PerformanceTargetsProperties.class)
public class Jackson2AutoConfiguration {
    /** Made by Spring. */
    public Jackson2AutoConfiguration() {}

    /** 绩效目标模块 The module for Jackson 2. */
    @Bean
    @ConditionalOnMissingBean
    PerformanceTargetModule performanceTargetJackson2Module(
            PerformanceTargetsProperties properties, UnitCatalogue units) {
        PerformanceTargetModule module = new PerformanceTargetModule().withUnits(units);
        if (properties.json().nullsAsAbsent()) {
            module = module.withNullsAsAbsent();
        }
        return properties.json().stringAmounts() ? module.withStringAmounts() : module;
    }
}
