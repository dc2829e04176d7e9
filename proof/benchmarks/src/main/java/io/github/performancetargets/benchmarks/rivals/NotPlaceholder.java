package io.github.performancetargets.benchmarks.rivals;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 非占位符 A constraint of the kind of a value: it is not the blank of a template. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotPlaceholder.OfKind.class)
public @interface NotPlaceholder {
    /** The message. */
    String message() default "the value was not filled in";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** 校验 Checks a kind. */
    final class OfKind implements ConstraintValidator<NotPlaceholder, String> {
        @Override
        public boolean isValid(String kind, ConstraintValidatorContext context) {
            return !"placeholder".equals(kind);
        }
    }
}
