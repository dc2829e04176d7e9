package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 审核通过 A reviewer finds nothing in the annotated table that weighs as much as {@link #severity} or more: neither missing, nor
 * wrong, nor doubtful. Each finding is a violation of its own, at its own place: {@code table.indicators[3].value}. Null passes.
 *
 * <p>The validation of a table that is annotated here does not need {@code @Valid}.
 */
@Documented
@Constraint(validatedBy = ReviewedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reviewed {
    /** The message of each violation: unless another is given, where, what was found, and what would mend it. */
    String message() default Violations.MESSAGE;

    /** The groups of Jakarta Validation. */
    Class<?>[] groups() default {};

    /** The payload of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** 严重程度 What is a violation: findings of this severity and heavier ones. */
    Severity severity() default Severity.ERROR;

    /** 阶段 What the table is judged for, at most one; unless it is given, what the validator says: declaration by default. */
    Stage[] stage() default {};
}
