package io.github.performancetargets.spring;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.unit.UnitCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** 复核自动配置 The scheme and the indicator library of the application, and what scores self-assessments again by them. */
@AutoConfiguration(after = PerformanceTargetsAutoConfiguration.class)
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(PerformanceTargetsProperties.class)
public class AssessmentAutoConfiguration {
    /** Made by Spring. */
    public AssessmentAutoConfiguration() {}

    /** 评分办法 The scheme that the properties name. */
    @Bean
    @ConditionalOnMissingBean
    ScoringScheme performanceTargetScheme(PerformanceTargetsProperties properties, ResourceLoader files) {
        return ConfiguredScheme.of(properties.scheme(), files);
    }

    /** 指标库 The library that the properties name; there is none where they name none. Its rules join those of the validator. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(prefix = "performance-targets", name = "library")
    IndicatorLibrary performanceTargetLibrary(
            PerformanceTargetsProperties properties, UnitCatalogue units, ResourceLoader files) {
        return ConfiguredLibrary.of(properties.library(), units, files.getClassLoader());
    }

    /** 复核 Scores by the scheme, with what the library knows. */
    @Bean
    @ConditionalOnMissingBean
    Assessor performanceTargetAssessor(ScoringScheme scheme, ObjectProvider<IndicatorLibrary> library) {
        Assessor assessor = Assessor.by(scheme);
        IndicatorLibrary known = library.getIfAvailable();
        return known == null ? assessor : assessor.withLibrary(known);
    }
}
