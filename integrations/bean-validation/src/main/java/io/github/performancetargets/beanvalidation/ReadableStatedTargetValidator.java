package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.value.StatedTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** 可读校验 Validates {@link Readable} of values that were read already. */
public final class ReadableStatedTargetValidator implements ConstraintValidator<Readable, StatedTarget> {
    private String message = Violations.MESSAGE;

    /** Made by the provider of validation. */
    public ReadableStatedTargetValidator() {}

    @Override
    public void initialize(Readable constraint) {
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable StatedTarget value, ConstraintValidatorContext context) {
        return value == null || new Violations(context, message).add(value);
    }
}
