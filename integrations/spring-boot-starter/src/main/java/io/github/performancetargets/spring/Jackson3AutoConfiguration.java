package io.github.performancetargets.spring;

import io.github.performancetargets.jackson3.PerformanceTargetModule;
import io.github.performancetargets.unit.UnitCatalogue;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Jackson 3 自动配置 The JSON of the model with Jackson 3, as the properties say. It takes the place of the one that Boot 4 finds by itself. */
@AutoConfiguration(after = PerformanceTargetsAutoConfiguration.class)
@ConditionalOnClass(name = "tools.jackson.databind.ObjectMapper")
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(PerformanceTargetsProperties.class)
public class Jackson3AutoConfiguration {
    /** Made by Spring. */
    public Jackson3AutoConfiguration() {}

    /** 绩效目标模块 The module for Jackson 3. */
    @Bean
    @ConditionalOnMissingBean
    PerformanceTargetModule performanceTargetJackson3Module(
            PerformanceTargetsProperties properties, UnitCatalogue units) {
        PerformanceTargetModule module = new PerformanceTargetModule().withUnits(units);
        if (properties.json().nullsAsAbsent()) {
            module = module.withNullsAsAbsent();
        }
        return properties.json().stringAmounts() ? module.withStringAmounts() : module;
    }
}
