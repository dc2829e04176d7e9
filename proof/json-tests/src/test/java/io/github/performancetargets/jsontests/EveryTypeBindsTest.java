package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.attainment.AttainmentAnswer;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.RegionalRates;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rule.Basis;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.scheme.ShortfallFormula;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TimePoint;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every exported type that holds data binds alone, in any class of a caller, with the spelling that the format uses. */
class EveryTypeBindsTest {
    /** What is exported and holds no data of a table or report. */
    private static final Set<String> NO_DATA = Set.of(
            // settings, which have files and builders of their own
            "EditionRegistry",
            "ReviewLexicon",
            "ReviewParameters",
            "ReviewProfile",
            "WordList",
            "DirectionWord",
            "DirectionWords",
            "ScoringScheme",
            "SelfAssessmentParameters",
            "IndicatorLibrary",
            "KnownIndicators",
            "LibraryIndicator",
            // programs: rules and what they are given
            "CompletenessRules",
            "ReviewRules",
            "LibraryRules",
            "TargetStrictness",
            "StatedReason",
            "TableValidator",
            "Rule",
            "Rule$Check",
            "RuleDefinition",
            "RuleText",
            "Findings",
            "Grouping",
            "SharedFact",
            "TableFacts",
            "TargetCases",
            // units as JSR-385 and the catalogue see them, and their arithmetic
            "CatalogueSystem",
            "JsrQuantities",
            "SymbolFormat",
            "UnitCatalogue",
            "UnitDimension",
            "UnitKind",
            "UnitMatch",
            // answers of a comparison
            "Attainment",
            "Comparison",
            // what computes of a table, and what it goes by
            "AttainmentJudge",
            "IndicatorDirections",
            "RatingScales",
            "DirectionWord$Role",
            "Certainty",
            "LightThresholds",
            "Provision",
            "ShareRange",
            "Assessor",
            "SelfAssessmentRules",
            "MonitoringLights",
            "RollUpCollector",
            "FindingSummaryCollector",
            "BulkRunner",
            "BulkSink",
            "BulkSource",
            // a null of JSON is the null of a caller's class
            "ExtensionValue$Null",
            // text
            "Coded",
            "Folding",
            "TimePoint$Granularity",
            // errors, and what reads and writes
            "ExpectedValue",
            "ExpectedValue$Kind",
            "FoundValue",
            "FoundValue$Kind",
            "JsonError",
            "JsonBuffer",
            "JsonLine",
            "JsonLineBlock",
            "JsonLineBlocks",
            "JsonLineReader",
            "JsonLineWriter",
            "PlainJson");

    /** A caller's class. */
    record Holder<T>(T value) {}

    private static List<Object> samples() throws Exception {
        PerformanceTargetTable table = new Plain().table(Samples.FULL);
        Finding finding = new Plain().read(Samples.FINDING, Finding.class);
        Indicator indicator = table.indicators().get(0);
        List<Object> samples = new ArrayList<>(List.of(
                table,
                table.project().orElseThrow(),
                table.department().orElseThrow(),
                table.funding().orElseThrow(),
                table.funding().orElseThrow().annual().orElseThrow(),
                table.tasks().get(0),
                table.goals().get(0),
                table.slots().get(1),
                indicator,
                indicator.weight().orElseThrow(),
                indicator.score().orElseThrow(),
                indicator.priorValues().get(0),
                indicator.fields().get(0),
                indicator.value().orElseThrow(),
                indicator.extensions(),
                new Plain().read(Samples.REPORT, Report.class),
                finding,
                finding.place(),
                finding.rule(),
                finding.arguments().get(0)));
        FundingSource source =
                table.funding().orElseThrow().annual().orElseThrow().sources().get(0);
        samples.addAll(List.of(
                source,
                source.execution().orElseThrow(),
                source.adjustment().orElseThrow(),
                source.readings().get(0),
                source.readings().get(0).rectification().orElseThrow(),
                indicator.readings().get(0),
                Amount.parse("1.5"),
                Measure.of(Amount.of(13), MeasurementUnit.parse("个").counting("乡镇")),
                MeasurementUnit.parse("元/次"),
                TimePoint.parse("--09-30"),
                new Obstacle(Obstacle.Kind.UNEXPECTED, 3),
                new Basis("预算〔2021〕101号", "第八条"),
                Endpoint.exclusive(Amount.of(3)),
                TargetTriple.of(indicator.value().orElseThrow().target()),
                new SlotRequirement(IndicatorCategory.OUTPUT, IndicatorDimension.QUANTITY, Requirement.REQUIRED),
                FormEdition.PINGLUO_2021,
                IndicatorCategory.OUTPUT,
                IndicatorDimension.of("社会效应"),
                FundingKind.FISCAL,
                Extensions.of(Map.of("a:b", new ExtensionValue.Null()))));
        table.indicators()
                .forEach(row -> row.value().ifPresent(value -> {
                    samples.add(value.target());
                    value.obstacle().ifPresent(samples::add);
                }));
        for (String text : List.of("/", "每月15日前", "由80%提高到90%", "优良中差")) {
            samples.add(StatedTarget.read(text).target());
        }
        samples.addAll(List.of(
                new ExtensionValue.Text("x"),
                new ExtensionValue.Decimal("1.50"),
                new ExtensionValue.Flag(true),
                new ExtensionValue.Array(List.of(new ExtensionValue.Null())),
                new ExtensionValue.Members(Map.of("x", new ExtensionValue.Flag(false)))));
        Report waived =
                new Plain().read(Samples.REPORT, Report.class).waiving(List.of(new Waiver(finding.key(), "见附件")));
        samples.addAll(List.of(
                waived,
                waived.waivers().get(0),
                waived.shown(Locale.CHINESE),
                waived.shown(Locale.ENGLISH).findings().get(0)));
        samples.addAll(ofTheYear());
        samples.addAll(ofManyTables());
        return samples;
    }

    /** What is computed of a table. */
    private static List<Object> ofTheYear() {
        Assessment assessment = YearSamples.assessment();
        AssessedIndicator missed = assessment.indicators().get(0);
        AttainmentAnswer answer = missed.attainment();
        TableLights lights = YearSamples.lights();
        TableDifference difference = YearSamples.difference();
        return List.of(
                assessment,
                assessment.scheme(),
                assessment.execution().orElseThrow(),
                assessment.execution().orElseThrow().rate().orElseThrow(),
                assessment.total(),
                assessment.total().grade().orElseThrow(),
                missed,
                missed.expected().orElseThrow(),
                missed.fit().orElseThrow(),
                missed.fit().orElseThrow().rounding(),
                answer,
                answer.measures().orElseThrow(),
                answer.direction().orElseThrow(),
                new ShortfallFormula.Proportion(),
                new ShortfallFormula.LinearExcess(),
                new ShortfallFormula.ActualPercent(),
                new ShortfallFormula.Step(Amount.parse("1.5")),
                new ShortfallFormula.Band(Amount.of(80), Amount.of(100)),
                lights,
                lights.indicators().get(0),
                difference,
                difference.changes().get(0));
    }

    /** What is counted and added over tables. */
    private static List<Object> ofManyTables() throws Exception {
        RollUp rollUp = YearSamples.rollUp();
        FindingSummary summary = YearSamples.summary();
        RegionalRates rates = rollUp.regional().get(0).rates().orElseThrow();
        return List.of(
                rollUp,
                rollUp.rules().get(0),
                rollUp.scores(),
                rollUp.scores().grades().get(0),
                rollUp.lowestScores().get(0),
                rollUp.regional().get(0),
                rates,
                rates.listed().get(0),
                rollUp.regional().get(3).sums().get(0),
                rollUp.leftOut().get(0),
                summary,
                summary.organizations().get(0));
    }

    @Test
    void everySampleIsReadAsItWasWrittenAloneAndInAClassOfACaller() throws Exception {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new PerformanceTargetModule()).build();
        for (Object sample : samples()) {
            String written = new Plain().writeText(sample);
            for (Json json : Generations.ALL) {
                assertThat(json.writeText(sample)).isEqualTo(written);
                assertThat(json.read(written.getBytes(StandardCharsets.UTF_8), sample.getClass()))
                        .as("%s: %s", json, written)
                        .isEqualTo(sample);
            }
            String held = mapper.writeValueAsString(new Holder<>(sample));
            assertThat(held).isEqualTo("{\"value\":" + written + "}");
            Holder<?> read = mapper.readValue(
                    held, mapper.getTypeFactory().constructParametricType(Holder.class, sample.getClass()));
            assertThat(read.value()).isEqualTo(sample);
        }
    }

    @Test
    void everyConstantIsItsCode() throws Exception {
        for (Class<?> type : exported()) {
            if (type.isEnum() && Coded.class.isAssignableFrom(type) && !NO_DATA.contains(name(type))) {
                for (Object constant : type.getEnumConstants()) {
                    String written = "\"" + ((Coded) constant).code() + "\"";
                    for (Json json : Generations.ALL) {
                        assertThat(json.writeText(constant)).isEqualTo(written);
                        assertThat((Object) json.read(written, type)).isEqualTo(constant);
                    }
                }
            }
        }
    }

    /** Nobody exports a type and forgets it here. */
    @Test
    void everyExportedTypeHasASampleOrIsNoData() throws Exception {
        Set<String> tried = new TreeSet<>();
        for (Object sample : samples()) {
            for (Class<?> type = sample.getClass(); type != null; type = type.getSuperclass()) {
                tried.add(name(type));
                Stream.of(type.getInterfaces()).forEach(it -> tried.add(name(it)));
            }
        }
        Set<String> forgotten = new TreeSet<>();
        for (Class<?> type : exported()) {
            boolean isConstant = type.isEnum() && Coded.class.isAssignableFrom(type);
            if (!isConstant && !tried.contains(name(type)) && !NO_DATA.contains(name(type))) {
                forgotten.add(name(type));
            }
        }
        assertThat(forgotten).isEmpty();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    // the public types of all packages that the module exports to everybody, but builders and exceptions
    private static List<Class<?>> exported() throws Exception {
        Path classes = Path.of(
                Target.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleDescriptor module = java.lang.module.ModuleFinder.of(classes)
                .find("io.github.performancetargets.core")
                .orElseThrow()
                .descriptor();
        List<Class<?>> types = new ArrayList<>();
        for (ModuleDescriptor.Exports exports : module.exports()) {
            if (!exports.isQualified()) {
                for (String type : types(classes, exports.source())) {
                    Class<?> found = Class.forName(type);
                    Class<?> around = found.getEnclosingClass();
                    boolean isPublic = Modifier.isPublic(found.getModifiers())
                            && (around == null || Modifier.isPublic(around.getModifiers()));
                    if (isPublic
                            && !found.isAnonymousClass()
                            && !Throwable.class.isAssignableFrom(found)
                            && !type.endsWith("Builder")
                            && !type.contains("Jsr")) {
                        types.add(found);
                    }
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(80);
        return types;
    }

    private static List<String> types(Path classes, String exported) throws IOException {
        String folder = exported.replace('.', '/');
        if (Files.isDirectory(classes)) {
            try (Stream<Path> files = Files.list(classes.resolve(folder))) {
                return types(files, exported);
            }
        }
        try (java.nio.file.FileSystem jar = java.nio.file.FileSystems.newFileSystem(classes);
                Stream<Path> files = Files.list(jar.getPath(folder))) {
            return types(files, exported);
        }
    }

    private static List<String> types(Stream<Path> files, String exported) {
        return files.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                .map(name -> exported + "." + name.replace(".class", ""))
                .sorted()
                .toList();
    }
}
