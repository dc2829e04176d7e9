package io.github.performancetargets.spring;

import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewParameters;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.TableValidator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * 自动配置 The validator of the application, and what it is made of. A bean of the application's own takes the place of each;
 * beans of {@link FormEdition} and {@link Rule} are added to what the library brings.
 */
@AutoConfiguration
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(PerformanceTargetsProperties.class)
public class PerformanceTargetsAutoConfiguration {
    /** Made by Spring. */
    public PerformanceTargetsAutoConfiguration() {}

    /** 表式目录 The built-in editions and those that are beans. */
    @Bean
    @ConditionalOnMissingBean
    EditionRegistry performanceTargetEditions(ObjectProvider<FormEdition> own) {
        EditionRegistry editions = EditionRegistry.builtIn();
        for (FormEdition edition : own.orderedStream().toList()) {
            editions = editions.with(edition);
        }
        return editions;
    }

    /** 审核词库 The standard words, and what the properties say of them. */
    @Bean
    @ConditionalOnMissingBean
    ReviewLexicon performanceTargetLexicon(PerformanceTargetsProperties properties) {
        return ConfiguredData.lexicon(properties.lexicon());
    }

    /** 审核参数 The standard numbers. */
    @Bean
    @ConditionalOnMissingBean
    ReviewParameters performanceTargetParameters() {
        return ReviewParameters.standard();
    }

    /** 计量单位目录 The standard units and those of the properties. */
    @Bean
    @ConditionalOnMissingBean
    UnitCatalogue performanceTargetUnits(PerformanceTargetsProperties properties) {
        return ConfiguredData.units(properties.units());
    }

    /** 校验器 Completeness and review, as the properties say, with the rules of the library and those that are beans. */
    @Bean
    @ConditionalOnMissingBean
    TableValidator performanceTargetValidator(
            PerformanceTargetsProperties properties,
            EditionRegistry editions,
            ReviewLexicon lexicon,
            ReviewParameters parameters,
            ObjectProvider<IndicatorLibrary> library,
            ObjectProvider<Rule> own) {
        IndicatorLibrary known = library.getIfAvailable();
        List<Rule> more = new ArrayList<>(known == null ? List.of() : LibraryRules.of(known));
        own.orderedStream().forEach(more::add);
        return ConfiguredValidator.of(properties, editions, lexicon, parameters, more);
    }
}
