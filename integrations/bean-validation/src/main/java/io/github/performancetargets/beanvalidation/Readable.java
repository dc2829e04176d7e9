package io.github.performancetargets.beanvalidation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 可读懂 The annotated value text (指标值) is understood as a whole; so is a {@code StatedTarget}. Null is readable: say
 * {@code @NotBlank} where something has to be there.
 */
@SuppressWarnings("JavaLangClash") // the other one is no annotation
@Documented
@Constraint(validatedBy = {ReadableValidator.class, ReadableStatedTargetValidator.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Readable {
    /** The message: unless another is given, where the text stops being understood, and what was expected there. */
    String message() default Violations.MESSAGE;

    /** The groups of Jakarta Validation. */
    Class<?>[] groups() default {};

    /** The payload of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};
}
