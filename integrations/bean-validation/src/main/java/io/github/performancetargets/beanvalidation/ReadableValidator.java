package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.value.StatedTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** 可读校验 Validates {@link Readable} of value texts. */
public final class ReadableValidator implements ConstraintValidator<Readable, CharSequence> {
    private String message = Violations.MESSAGE;

    /** Made by the provider of validation. */
    public ReadableValidator() {}

    @Override
    public void initialize(Readable constraint) {
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || new Violations(context, message).add(StatedTarget.read(value.toString()));
    }
}
