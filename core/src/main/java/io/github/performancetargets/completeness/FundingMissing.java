package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 资金未填写 An amount of the funds that the form demands is blank. A block that the table has needs its total in any form. */
final class FundingMissing implements Rule {
    private static final RuleDefinition DEFINITION =
            CompletenessDefinitions.error("funding-missing").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        Funding funding = table.table().funding().orElse(null);
        FundingPlan annual = funding == null ? null : funding.annual().orElse(null);
        FundingPlan mediumTerm = funding == null ? null : funding.mediumTerm().orElse(null);
        total(FormField.ANNUAL_FUNDING_TOTAL, annual, table, findings);
        total(FormField.MEDIUM_TERM_FUNDING_TOTAL, mediumTerm, table, findings);
        List<FundingKind> required = table.edition().requiredSources(table.stage());
        for (int i = 0; i < required.size(); i++) {
            source(required.get(i), annual, findings);
        }
    }

    private static void total(FormField field, @Nullable FundingPlan plan, TableFacts table, Findings findings) {
        boolean missing = plan == null
                ? table.edition().requires(field, table.stage())
                : plan.total().isEmpty() && !isBudgeted(plan.execution());
        if (missing) {
            findings.add(Place.cell(field.pointer(), field.code()));
        }
    }

    // a self-assessment may print 全年预算数 and no 年初预算数
    private static boolean isBudgeted(Optional<BudgetExecution> execution) {
        return execution.isPresent() && execution.get().adjustedBudget().isPresent();
    }

    private static void source(FundingKind kind, @Nullable FundingPlan plan, Findings findings) {
        String row = "-";
        if (plan != null) {
            List<FundingSource> sources = plan.sources();
            for (int i = 0; i < sources.size(); i++) {
                if (sources.get(i).kind().equals(kind)) {
                    if (sources.get(i).amount().isPresent()
                            || isBudgeted(sources.get(i).execution())) {
                        return;
                    }
                    row = Integer.toString(i);
                }
            }
        }
        String pointer = "/funding/annual/sources/" + row + (row.equals("-") ? "" : "/amount");
        findings.add(Place.cell(pointer, "funding-" + kind.code()));
    }
}
