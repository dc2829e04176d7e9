package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 审核校验 Validates {@link Reviewed}. */
public final class ReviewedValidator implements ConstraintValidator<Reviewed, PerformanceTargetTable> {
    private TableValidator tables;
    private Severity lightest = Severity.ERROR;
    private String message = Violations.MESSAGE;

    /** With the built-in editions and rules. */
    public ReviewedValidator() {
        this(TableValidator.review(EditionRegistry.builtIn()));
    }

    /** With a caller's editions and rules, from a {@link jakarta.validation.ConstraintValidatorFactory}. */
    public ReviewedValidator(TableValidator tables) {
        this.tables = Objects.requireNonNull(tables, "tables");
    }

    @Override
    public void initialize(Reviewed constraint) {
        tables = Stages.of(tables, constraint.stage());
        lightest = constraint.severity();
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable PerformanceTargetTable table, ConstraintValidatorContext context) {
        return table == null
                || new Violations(context, message)
                        .add(
                                tables.validate(table),
                                finding -> finding.severity().compareTo(lightest) <= 0);
    }
}
