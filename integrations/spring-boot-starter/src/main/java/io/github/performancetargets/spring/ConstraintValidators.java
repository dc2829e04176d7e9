package io.github.performancetargets.spring;

import io.github.performancetargets.beanvalidation.CompleteValidator;
import io.github.performancetargets.beanvalidation.ReviewedValidator;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** 校验器工厂 Makes the constraint validators of this library with the application's validator, and all others as Spring does. */
final class ConstraintValidators implements ConstraintValidatorFactory {
    private final ObjectProvider<TableValidator> tables;
    private final ConstraintValidatorFactory others;

    ConstraintValidators(ObjectProvider<TableValidator> tables, AutowireCapableBeanFactory beans) {
        this.tables = tables;
        this.others = new SpringConstraintValidatorFactory(beans);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        TableValidator own = tables.getIfUnique();
        if (own != null && type == CompleteValidator.class) {
            return type.cast(new CompleteValidator(own));
        }
        if (own != null && type == ReviewedValidator.class) {
            return type.cast(new ReviewedValidator(own));
        }
        return others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        others.releaseInstance(instance);
    }
}
