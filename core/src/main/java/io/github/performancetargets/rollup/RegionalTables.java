package io.github.performancetargets.rollup;

import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.Folding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 区域汇总 The tables of transfer payments, each county of each payment once. */
final class RegionalTables {
    private static final int MOST_COUNTIES = 100_000;
    private static final int MOST_INDICATORS = 20_000;
    private static final int MOST_LISTED = 100_000;
    private static final Set<String> REGIONS =
            Set.of("地区", "地区名称", "所在地区", "所属地区", "市县", "市县名称", "县区", "县(市、区)", "行政区划", "区域", "区域名称");

    private final ScoringScheme scheme;
    private final Set<String> counties = new HashSet<>();
    private final Map<String, IndicatorTally> indicators = new LinkedHashMap<>();
    private final LeftOutTally leftOut = new LeftOutTally();
    private int listed;

    RegionalTables(ScoringScheme scheme) {
        this.scheme = scheme;
    }

    void add(String source, PerformanceTargetTable table, Assessment assessment) {
        String payment = table.project().map(Project::name).orElse("").strip();
        String county = county(table);
        if (Folding.isBlank(payment)) {
            leftOut.add(NotAdded.NO_PAYMENT, source);
            return;
        }
        if (Folding.isBlank(county)) {
            leftOut.add(NotAdded.NO_COUNTY, source);
            return;
        }
        OptionalInt year = table.fiscalYear().map(OptionalInt::of).orElse(OptionalInt.empty());
        String key = Folding.compact(payment) + '\n' + year;
        String place = key + '\n' + Folding.compact(county);
        if (counties.contains(place) || counties.size() == MOST_COUNTIES) {
            leftOut.add(counties.contains(place) ? NotAdded.COUNTY_TWICE : NotAdded.TOO_MANY, source);
            return;
        }
        counties.add(place);
        Optional<BigDecimal> funds = funds(table);
        Set<String> twice = twice(assessment);
        for (AssessedIndicator row : assessment.indicators()) {
            String name = name(row.indicator());
            IndicatorTally tally = tally(key + '\n' + name, payment, year, row.indicator());
            if (tally == null) {
                leftOut.add(NotAdded.TOO_MANY, source);
            } else if (twice.contains(name)) {
                tally.leftOut(NotAdded.NAME_TWICE, county);
            } else {
                add(tally, row, county, funds);
            }
        }
    }

    private @Nullable IndicatorTally tally(String key, String payment, OptionalInt year, Indicator row) {
        IndicatorTally known = indicators.get(key);
        if (known == null && indicators.size() < MOST_INDICATORS) {
            known = new IndicatorTally(payment, year, row.name().strip());
            indicators.put(key, known);
        }
        return known;
    }

    private void add(IndicatorTally tally, AssessedIndicator row, String county, Optional<BigDecimal> funds) {
        CountyValue.Read read = CountyValue.of(row);
        CountyValue value = read.value();
        if (value == null) {
            tally.leftOut(read.reason() == null ? NotAdded.NO_NUMBER : read.reason(), county);
        } else if (!value.rate()) {
            tally.add(value, county);
        } else {
            boolean added = tally.rates().add(value, funds);
            tally.rated(added, county);
            if (added && listed < MOST_LISTED) {
                listed++;
                tally.rates()
                        .list(new CountyRate(
                                county,
                                row.indicator().effectiveValue().orElseThrow(),
                                row.indicator().actual()));
            }
        }
    }

    private static Set<String> twice(Assessment assessment) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (AssessedIndicator row : assessment.indicators()) {
            String name = name(row.indicator());
            if (!seen.add(name)) {
                twice.add(name);
            }
        }
        return twice;
    }

    // the target of the year and that of the medium term are two
    private static String name(Indicator row) {
        return TableFacts.folded(row.name()) + '\n' + row.period().code();
    }

    private static String county(PerformanceTargetTable table) {
        for (LabelledText field : table.fields()) {
            if (REGIONS.contains(Folding.compact(field.label())) && !Folding.isBlank(field.text())) {
                return field.text().strip();
            }
        }
        return table.project()
                .flatMap(Project::implementingOrganization)
                .or(table::department)
                .map(Organization::name)
                .orElse("")
                .strip();
    }

    /** The money of the year in the base of its unit; empty where amount or unit is not stated. */
    private static Optional<BigDecimal> funds(PerformanceTargetTable table) {
        Funding funding = table.funding().orElse(null);
        if (funding == null || funding.unit().isEmpty() || funding.annual().isEmpty()) {
            return Optional.empty();
        }
        FundingPlan plan = funding.annual().get();
        Optional<Amount> amount = plan.execution()
                .flatMap(execution -> execution.adjustedBudget())
                .or(plan::total)
                .filter(stated -> stated.signum() >= 0);
        try {
            BigDecimal factor = funding.unit().get().factor().toBigDecimalExact();
            return amount.map(stated -> stated.toBigDecimal().multiply(factor));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    List<RegionalIndicator> indicators() {
        return indicators.values().stream()
                .filter(IndicatorTally::isRegional)
                .map(tally -> tally.indicator(scheme))
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut.counts();
    }
}
