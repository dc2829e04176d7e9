package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.util.Locale;
import java.util.function.Consumer;

/** 保存时校验 Errors stop a table, remarks travel with it. */
public final class Saving {
    // region save
    private final TableValidator drafts =
            TableValidator.completeness(EditionRegistry.builtIn()).at(Stage.DRAFT);
    private final TableValidator declarations = TableValidator.review(EditionRegistry.builtIn());
    private final Consumer<PerformanceTargetTable> store;

    /** Saves to wherever your tables go. */
    public Saving(Consumer<PerformanceTargetTable> store) {
        this.store = store;
    }

    /** A draft may be almost empty. Answers with what is missing already, or with an empty text. */
    public String saveDraft(PerformanceTargetTable table) {
        store.accept(table);
        return drafts.validate(table).text(Locale.SIMPLIFIED_CHINESE);
    }

    /** A declaration is stored only without errors. Answers with what a reviewer will remark, to be shown to its author. */
    public String declare(PerformanceTargetTable table) {
        Report report = declarations.validate(table);
        if (report.hasErrors()) {
            throw new IllegalArgumentException(report.text(Locale.SIMPLIFIED_CHINESE));
        }
        store.accept(table);
        return report.remarks(Locale.SIMPLIFIED_CHINESE);
    }
    // endregion
}
