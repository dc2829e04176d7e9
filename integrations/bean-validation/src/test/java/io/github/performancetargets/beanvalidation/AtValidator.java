package io.github.performancetargets.beanvalidation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Makes a violation at the pointer that the annotated text is. */
public final class AtValidator implements ConstraintValidator<PropertyPathTest.At, String> {
    /** Made by the provider. */
    public AtValidator() {}

    @Override
    public boolean isValid(String pointer, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        PropertyPath.of(pointer).add(context.buildConstraintViolationWithTemplate("here"));
        return false;
    }
}
