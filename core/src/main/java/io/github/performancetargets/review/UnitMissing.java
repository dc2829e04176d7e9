package io.github.performancetargets.review;

import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Quantified;
import java.util.Set;

/** 计量单位缺失 A number without a unit, where the name does not carry it: 人数 and 率 do, and so does 数量(台), while 数量 alone does not. */
final class UnitMissing implements Rule {
    private static final RuleDefinition DEFINITION = ReviewDefinitions.of(
                    "unit-missing", Criterion.COMPLETENESS, Severity.WARNING)
            .grouping(Grouping.ONE_PER_TABLE)
            .build();

    private final WordSet rate;
    private final WordSet count;
    private final WordSet satisfaction;
    private final Set<String> unitColumns;

    UnitMissing(ReviewLexicon lexicon) {
        this.rate = lexicon.set(WordList.RATE);
        this.count = lexicon.set(WordList.UNIT_IN_NAME);
        this.satisfaction = lexicon.set(WordList.SATISFACTION);
        this.unitColumns = Set.copyOf(lexicon.words(WordList.UNIT_COLUMN));
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        for (int i = 0; i < table.size(); i++) {
            if (!(table.target(i) instanceof Quantified target)
                    || target.unit().isPresent()
                    || target.subject().isPresent()) {
                continue;
            }
            String name = table.foldedName(i);
            if (!name.endsWith(")")
                    && rate.endOf(name) == null
                    && count.endOf(name) == null
                    && satisfaction.endOf(name) == null
                    && DateSerial.of(table, i) == null
                    && !hasUnitColumn(table, i)) {
                findings.add(table.valuePlace(i));
            }
        }
    }

    // a unit that was not read as one stands in its column all the same: 批/次
    private boolean hasUnitColumn(TableFacts table, int i) {
        for (LabelledText field : table.indicator(i).fields()) {
            if (!Folding.isBlank(field.text()) && unitColumns.contains(Folding.compact(field.label()))) {
                return true;
            }
        }
        return false;
    }
}
