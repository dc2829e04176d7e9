package io.github.performancetargets.spring;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.unit.UnitCatalogue;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Web 自动配置 What is refused in a request is answered as data; request parameters become values of the model. */
@AutoConfiguration(
        after = PerformanceTargetsAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(PerformanceTargetsProperties.class)
public class WebAutoConfiguration {
    private static final String PROBLEM_DETAILS = "spring.mvc.problemdetails.enabled";

    /** Made by Spring. */
    public WebAutoConfiguration() {}

    /** 问题详情 What problems are made by, for handlers of the application's own too. */
    @Bean
    @ConditionalOnMissingBean
    TargetProblems performanceTargetProblems() {
        return new TargetProblems();
    }

    /** 应答 Who answers: one of the two, as the application answers other refusals. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(prefix = "performance-targets", name = "problems.enabled", matchIfMissing = true)
    static class Answers {
        @Bean
        @ConditionalOnProperty(name = PROBLEM_DETAILS, havingValue = "true")
        @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
        ProblemDetailsAdvice performanceTargetProblemDetails(
                TargetProblems problems, PerformanceTargetsProperties properties) {
            return new ProblemDetailsAdvice(problems, new CallerLanguage(properties.locale()));
        }

        @Bean
        @ConditionalOnProperty(name = PROBLEM_DETAILS, havingValue = "false", matchIfMissing = true)
        RefusalAdvice performanceTargetRefusals(TargetProblems problems, PerformanceTargetsProperties properties) {
            return new RefusalAdvice(problems, new CallerLanguage(properties.locale()));
        }
    }

    /** 参数转换 Request parameters as values of the model. */
    @Bean
    @ConditionalOnProperty(prefix = "performance-targets", name = "converters.enabled", matchIfMissing = true)
    @ConditionalOnMissingBean
    TextConverter performanceTargetConverter(EditionRegistry editions, UnitCatalogue units) {
        return new TextConverter(editions, units);
    }
}
