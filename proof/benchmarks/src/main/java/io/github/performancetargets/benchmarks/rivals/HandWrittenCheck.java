package io.github.performancetargets.benchmarks.rivals;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 手写循环 The floor of validating: the completeness of the county form as plain ifs in one loop, nothing configurable. */
public final class HandWrittenCheck {
    private static final RuleId FIELD_MISSING = RuleId.of("completeness/field-missing");
    private static final RuleId FUNDING_MISSING = RuleId.of("completeness/funding-missing");
    private static final RuleId GOAL_MISSING = RuleId.of("completeness/goal-missing");
    private static final RuleId SLOT_MISSING = RuleId.of("completeness/slot-missing");
    private static final RuleId SLOT_UNQUANTIFIED = RuleId.of("completeness/slot-unquantified");
    private static final RuleId NAME_MISSING = RuleId.of("completeness/name-missing");
    private static final RuleId VALUE_MISSING = RuleId.of("completeness/value-missing");
    private static final RuleId VALUE_PLACEHOLDER = RuleId.of("completeness/value-placeholder");
    private static final RuleId DUPLICATE_ID = RuleId.of("completeness/duplicate-id");

    private HandWrittenCheck() {}

    /** What is missing in a form. */
    public static List<Finding> check(PerformanceTargetTable table) {
        // made when the first finding is: a form without one costs no memory
        Found findings = new Found();
        header(table, findings);
        funding(table, findings);
        goals(table, findings);
        indicators(table, findings);
        return findings.all;
    }

    private static final class Found {
        private List<Finding> all = List.of();

        void add(Finding finding) {
            if (all.isEmpty()) {
                all = new ArrayList<>();
            }
            all.add(finding);
        }
    }

    private static void header(PerformanceTargetTable table, Found findings) {
        if (table.fiscalYear().isEmpty()) {
            findings.add(cell(FIELD_MISSING, "/fiscalYear", "fiscal-year"));
        }
        if (table.project().isEmpty()) {
            findings.add(cell(FIELD_MISSING, "/project", "project"));
            return;
        }
        Project project = table.project().get();
        if (project.name().isBlank()) {
            findings.add(cell(FIELD_MISSING, "/project/name", "project-name"));
        }
        Organization department = project.supervisingDepartment().orElse(null);
        if (department == null || department.name().isBlank()) {
            findings.add(cell(FIELD_MISSING, "/project/supervisingDepartment/name", "supervising-department"));
        }
        if (department == null || isBlank(department.code())) {
            findings.add(cell(FIELD_MISSING, "/project/supervisingDepartment/code", "supervising-department-code"));
        }
        if (project.implementingOrganization().isEmpty()
                || project.implementingOrganization().get().name().isBlank()) {
            findings.add(cell(FIELD_MISSING, "/project/implementingOrganization/name", "implementing-organization"));
        }
        if (isBlank(project.nature())) {
            findings.add(cell(FIELD_MISSING, "/project/nature", "project-nature"));
        }
        if (isBlank(project.term())) {
            findings.add(cell(FIELD_MISSING, "/project/term", "project-term"));
        }
    }

    private static boolean isBlank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }

    private static void funding(PerformanceTargetTable table, Found findings) {
        Funding funding = table.funding().orElse(null);
        if (funding == null || funding.unit().isEmpty()) {
            findings.add(cell(FIELD_MISSING, "/funding/unit", "funding-unit"));
        }
        FundingPlan annual = funding == null ? null : funding.annual().orElse(null);
        if (annual == null || annual.total().isEmpty()) {
            findings.add(cell(FUNDING_MISSING, "/funding/annual/total", "annual-funding-total"));
        }
        if (!hasAmount(annual, FundingKind.FISCAL)) {
            findings.add(cell(FUNDING_MISSING, "/funding/annual/sources", "funding-fiscal"));
        }
        if (!hasAmount(annual, FundingKind.OTHER)) {
            findings.add(cell(FUNDING_MISSING, "/funding/annual/sources", "funding-other"));
        }
    }

    private static boolean hasAmount(@Nullable FundingPlan plan, FundingKind kind) {
        if (plan != null) {
            for (FundingSource source : plan.sources()) {
                if (source.kind().equals(kind)) {
                    return source.amount().isPresent();
                }
            }
        }
        return false;
    }

    private static void goals(PerformanceTargetTable table, Found findings) {
        for (Goal goal : table.goals()) {
            if (!goal.text().isBlank()) {
                return;
            }
        }
        findings.add(cell(GOAL_MISSING, "/goals", "annual-goal"));
    }

    @SuppressWarnings("ReferenceEquality") // the constants exist once: the fastest a loop can be
    private static void indicators(PerformanceTargetTable table, Found findings) {
        List<Indicator> indicators = table.indicators();
        int quantity = -1;
        int quality = -1;
        int timeliness = -1;
        int cost = -1;
        int social = -1;
        int sustainable = -1;
        int satisfaction = -1;
        boolean quantityCounted = false;
        boolean costCounted = false;
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            StatedTarget value = indicator.value().orElse(null);
            if (indicator.name().isBlank()) {
                findings.add(indicator(NAME_MISSING, table, i, "/name"));
            }
            if (value == null || value.text().isBlank()) {
                findings.add(indicator(VALUE_MISSING, table, i, "/value"));
            } else if (value.target() instanceof Placeholder) {
                findings.add(indicator(VALUE_PLACEHOLDER, table, i, "/value"));
            }
            if (indicator.id().isPresent() && isBefore(i, indicators)) {
                findings.add(indicator(DUPLICATE_ID, table, i, "/id"));
            }
            boolean counted = value != null && value.target() instanceof Quantified;
            IndicatorDimension dimension = indicator.dimension().orElse(null);
            if (dimension == IndicatorDimension.QUANTITY) {
                quantity = quantity < 0 ? i : quantity;
                quantityCounted |= counted;
            } else if (dimension == IndicatorDimension.QUALITY) {
                quality = i;
            } else if (dimension == IndicatorDimension.TIMELINESS) {
                timeliness = i;
            } else if (dimension == IndicatorDimension.COST) {
                cost = cost < 0 ? i : cost;
                costCounted |= counted;
            } else if (dimension == IndicatorDimension.SOCIAL_BENEFIT) {
                social = i;
            } else if (dimension == IndicatorDimension.SUSTAINABLE_IMPACT) {
                sustainable = i;
            } else if (dimension == IndicatorDimension.BENEFICIARY_SATISFACTION) {
                satisfaction = i;
            }
        }
        slot(quantity, IndicatorCategory.OUTPUT, IndicatorDimension.QUANTITY, findings);
        slot(quality, IndicatorCategory.OUTPUT, IndicatorDimension.QUALITY, findings);
        slot(timeliness, IndicatorCategory.OUTPUT, IndicatorDimension.TIMELINESS, findings);
        slot(cost, IndicatorCategory.OUTPUT, IndicatorDimension.COST, findings);
        slot(social, IndicatorCategory.BENEFIT, IndicatorDimension.SOCIAL_BENEFIT, findings);
        slot(sustainable, IndicatorCategory.BENEFIT, IndicatorDimension.SUSTAINABLE_IMPACT, findings);
        slot(satisfaction, IndicatorCategory.SATISFACTION, IndicatorDimension.BENEFICIARY_SATISFACTION, findings);
        if (quantity >= 0 && !quantityCounted) {
            findings.add(indicator(SLOT_UNQUANTIFIED, table, quantity, "/value"));
        }
        if (cost >= 0 && !costCounted) {
            findings.add(indicator(SLOT_UNQUANTIFIED, table, cost, "/value"));
        }
    }

    private static boolean isBefore(int row, List<Indicator> indicators) {
        for (int i = 0; i < row; i++) {
            if (indicators.get(i).id().equals(indicators.get(row).id())) {
                return true;
            }
        }
        return false;
    }

    private static void slot(int first, IndicatorCategory category, IndicatorDimension dimension, Found findings) {
        if (first < 0) {
            findings.add(finding(SLOT_MISSING, Place.missing(Optional.of(category), Optional.of(dimension))));
        }
    }

    private static Finding cell(RuleId rule, String pointer, String field) {
        return finding(rule, Place.cell(pointer, field));
    }

    private static Finding indicator(RuleId rule, PerformanceTargetTable table, int i, String column) {
        Indicator indicator = table.indicators().get(i);
        int number = 0;
        for (int j = 0; j <= i; j++) {
            if (table.indicators().get(j).dimension().equals(indicator.dimension())) {
                number++;
            }
        }
        return finding(
                rule,
                new Place(
                        "/indicators/" + i + column,
                        Optional.of(column.substring(1)),
                        indicator.period(),
                        indicator.category(),
                        indicator.dimension(),
                        OptionalInt.of(number),
                        indicator.id(),
                        Optional.of(indicator.name()),
                        indicator.value().map(StatedTarget::text)));
    }

    private static Finding finding(RuleId rule, Place place) {
        return new Finding(rule, Criterion.COMPLETENESS, Severity.ERROR, place, List.of(), List.of());
    }
}
