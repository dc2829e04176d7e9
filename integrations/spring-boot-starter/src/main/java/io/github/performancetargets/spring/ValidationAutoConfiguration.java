package io.github.performancetargets.spring;

import io.github.performancetargets.beanvalidation.CompleteValidator;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.Validator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** 校验注解自动配置 The constraints judge by the validator of the application, with its editions, rules and profile. */
@AutoConfiguration(after = PerformanceTargetsAutoConfiguration.class)
@ConditionalOnClass({CompleteValidator.class, Validator.class, LocalValidatorFactoryBean.class})
@ConditionalOnProperty(prefix = "performance-targets", name = "enabled", matchIfMissing = true)
public class ValidationAutoConfiguration {
    // the name by which Spring Boot makes its own: one of an application's own is left alone
    private static final String OF_BOOT = "defaultValidator";

    /** Made by Spring. */
    public ValidationAutoConfiguration() {}

    @Bean
    static BeanPostProcessor performanceTargetConstraints(
            ObjectProvider<TableValidator> tables, AutowireCapableBeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals(OF_BOOT) && bean instanceof LocalValidatorFactoryBean validator) {
                    validator.setConstraintValidatorFactory(new ConstraintValidators(tables, beans));
                }
                return bean;
            }
        };
    }
}
