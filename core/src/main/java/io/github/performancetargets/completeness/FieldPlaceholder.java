package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormField;
import java.util.List;

/** 表头栏目未填写 A cell of the header that the form demands still holds a placeholder. */
final class FieldPlaceholder implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("field-placeholder").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (!Census.of(table).headerUnfilled()) {
            return;
        }
        List<FormField> required = table.edition().requiredFields(table.stage());
        for (int i = 0; i < required.size(); i++) {
            FormField field = required.get(i);
            String text = HeaderCells.text(field, table.table());
            if (text != null && Filler.isPlaceholder(text)) {
                findings.add(Place.cell(field.pointer(), field.code()).reading(text));
            }
        }
    }
}
