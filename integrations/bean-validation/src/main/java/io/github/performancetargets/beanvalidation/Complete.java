package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.table.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 完整 The annotated table is complete: no error of completeness is found in it, judged by the edition that it names. Each such
 * error is a violation of its own, at its own place: {@code table.indicators[3].value}. Null is complete.
 *
 * <p>The validation of a table that is annotated here does not need {@code @Valid}.
 */
@Documented
@Constraint(validatedBy = CompleteValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Complete {
    /** The message of each violation: unless another is given, where, what was found, and what would mend it. */
    String message() default Violations.MESSAGE;

    /** The groups of Jakarta Validation. */
    Class<?>[] groups() default {};

    /** The payload of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** 阶段 What the table is judged for, at most one; unless it is given, what the validator says: declaration by default. */
    Stage[] stage() default {};
}
