package io.github.performancetargets.architecture;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.assessment.ScoreFit;
import io.github.performancetargets.attainment.AttainmentJudge;
import io.github.performancetargets.attainment.DirectionWords;
import io.github.performancetargets.attainment.IndicatorDirections;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.json.JsonLine;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.monitoring.MonitoringLights;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewParameters;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.FindingSummaryCollector;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.selfassessment.SelfAssessmentParameters;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TargetTriple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An object of every public type, reached from a table that has something of everything. */
final class Everything {
    private static final PerformanceTargetTable TABLE = FullTable.table();

    private Everything() {}

    static ObjectWalk walk() {
        TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
        Report report = validator.validate(TABLE);
        Measure measure = Measure.of(Amount.of(1), MeasurementUnit.parse("元/人·月"));
        return ObjectWalk.from(
                TABLE,
                validator,
                report,
                report.waiving(List.of(new Waiver("a/b@", "x"))).waivers(),
                report.shown(Locale.CHINESE),
                measure,
                new JsonError(
                        "/title",
                        1,
                        1,
                        ExpectedValue.of(ExpectedValue.Kind.CODE, List.of("error")),
                        FoundValue.of(FoundValue.Kind.NULL)),
                PlainJson.STRICT,
                new JsonLine<>(1, Optional.of("x"), Optional.empty()),
                measure.unit().orElseThrow().dimension(),
                EditionRegistry.builtIn()
                        .with(FormEdition.GENERIC.toBuilder("own").build()),
                FormEdition.builtIn(),
                Arrays.stream(Stage.values())
                        .map(FormEdition.MOF_2021_PROJECT::slots)
                        .toList(),
                Arrays.stream(Stage.values())
                        .map(FormEdition.MOF_2021_PROJECT::requiredFields)
                        .toList(),
                UnitCatalogue.standard(),
                UnitCatalogue.standard().longestMatch("万元", 0),
                ReviewLexicon.standard(),
                ReviewParameters.standard(),
                DirectionWords.standard(),
                IndicatorDirections.standard(),
                AttainmentJudge.ofYear(2022),
                TABLE.indicators().stream()
                        .map(AttainmentJudge.ofYear(2022)::judge)
                        .toList(),
                ScoringScheme.builtIn(),
                Assessor.by(ScoringScheme.standard()),
                new ScoreFit(
                        ScoringScheme.standard().shortfall(),
                        ScoringScheme.standard().rounding()),
                Assessor.by(ScoringScheme.standard()).assess(TABLE),
                SelfAssessmentParameters.standard(),
                TableDifference.between(TABLE, PerformanceTargetTable.builder().build()),
                MonitoringLights.of(ScoringScheme.builtIn("platform").orElseThrow(), 2022),
                IndicatorLibrary.of(
                        List.of(LibraryIndicator.builder().name("培训人数").build())),
                rollUp(),
                summary(report),
                MonitoringLights.of(ScoringScheme.builtIn("platform").orElseThrow(), 2022)
                        .orElseThrow()
                        .of(TABLE),
                TargetTriple.of("≥", "90", "%"),
                RuleDefinition.builder("own/rule", Criterion.COMPLETENESS, Severity.NOTE)
                        .chinese("事实", "修改")
                        .build());
    }

    private static FindingSummary summary(Report report) {
        FindingSummaryCollector collector = new FindingSummaryCollector();
        collector.add("a.txt", TABLE, report);
        return collector.summary();
    }

    private static RollUp rollUp() {
        RollUpCollector collector = RollUpCollector.by(ScoringScheme.standard(), table -> true);
        for (String county : List.of("甲县", "乙县", "")) {
            PerformanceTargetTable table = PerformanceTargetTable.builder()
                    .project(Project.builder()
                            .name("资金")
                            .implementingOrganization(county.isEmpty() ? null : Organization.of(county))
                            .build())
                    .addIndicators(regional("人数", "10人"), regional("合格率", "90%"), regional("效果", "显著"))
                    .build();
            collector.add(
                    county,
                    table,
                    Assessor.by(ScoringScheme.standard()).assess(table),
                    TableValidator.review(EditionRegistry.builtIn()).validate(table));
        }
        return collector.rollUp();
    }

    private static Indicator regional(String name, String value) {
        return Indicator.builder()
                .name(name)
                .value(StatedTarget.read(value))
                .weight(new Weight(Amount.of(10)))
                .build();
    }
}
