package io.github.performancetargets.spring;

import io.swagger.v3.core.converter.ModelConverter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * OpenAPI 自动配置 The schemas of the model in what springdoc generates: those of the JSON Schema that the library publishes. For
 * OpenAPI 3.1, which takes JSON Schema as it is.
 */
@AutoConfiguration
@ConditionalOnClass(name = {"io.swagger.v3.core.converter.ModelConverter", "org.springdoc.core.models.GroupedOpenApi"})
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
public class OpenApiAutoConfiguration {
    /** Made by Spring. */
    public OpenApiAutoConfiguration() {}

    /** 模式 What springdoc asks for the schema of a type. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(prefix = "performance-targets", name = "openapi.enabled", matchIfMissing = true)
    static class Schemas {
        @Bean
        @ConditionalOnMissingBean(ModelSchemas.class)
        @ConditionalOnProperty(name = "springdoc.api-docs.version", havingValue = "openapi_3_1", matchIfMissing = true)
        ModelConverter performanceTargetSchemas() {
            return new ModelSchemas(new SchemaFile());
        }
    }
}
