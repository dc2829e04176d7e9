package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 完整校验 Validates {@link Complete}. */
public final class CompleteValidator implements ConstraintValidator<Complete, PerformanceTargetTable> {
    private TableValidator tables;
    private String message = Violations.MESSAGE;

    /** With the built-in editions and rules. */
    public CompleteValidator() {
        this(TableValidator.completeness(EditionRegistry.builtIn()));
    }

    /** With a caller's editions and rules, from a {@link jakarta.validation.ConstraintValidatorFactory}. */
    public CompleteValidator(TableValidator tables) {
        this.tables = Objects.requireNonNull(tables, "tables");
    }

    @Override
    public void initialize(Complete constraint) {
        tables = Stages.of(tables, constraint.stage());
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable PerformanceTargetTable table, ConstraintValidatorContext context) {
        return table == null
                || new Violations(context, message)
                        .add(
                                tables.validate(table),
                                finding -> finding.criterion() == Criterion.COMPLETENESS
                                        && finding.severity() == Severity.ERROR);
    }
}
