package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Basis;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.ShownReport;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The bytes of format 1.0: what was stored once must be read, and written just so, for ever. */
class FrozenFormatTest {
    private static final List<String> FILES = List.of(
            "table.json",
            "table-string-amounts.json",
            "report.json",
            "finding.json",
            "targets.json",
            "measures.json",
            "parts.jsonl",
            "values.json",
            "year.json",
            "assessed.jsonl",
            "summary.json");

    private static String bytes(Json json, Object value) throws Exception {
        return new String(json.write(value), StandardCharsets.UTF_8);
    }

    private static void checkFrozen(Json reader, Json writer, String file, Class<?> type) throws Exception {
        String frozen = Conformance.frozen(file);
        Object read = reader.read(frozen, type);

        assertThat(bytes(writer, read)).isEqualTo(frozen.replace("\n", ""));
        assertThat(writer.read(writer.write(read), type)).isEqualTo(read);
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void writesWhatItReadByteByByte(Json json) throws Exception {
        checkFrozen(json, json, "table.json", PerformanceTargetTable.class);
        checkFrozen(json, json.withStringAmounts(), "table-string-amounts.json", PerformanceTargetTable.class);
        checkFrozen(json, json, "year.json", PerformanceTargetTable.class);
        checkFrozen(json, json, "report.json", Report.class);
        checkFrozen(json, json.withStringAmounts(), "report.json", Report.class);
        checkFrozen(json, json, "finding.json", Finding.class);
        checkFrozen(json, json, "summary.json", FindingSummary.class);
        assertThat(json.table(Conformance.frozen("table-string-amounts.json")))
                .isEqualTo(json.table(Conformance.frozen("table.json")));
    }

    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void writesListsOfWhatItReadByteByByte(Json json) throws Exception {
        checkFrozen(json, json, "targets.json", Target[].class);
        checkFrozen(json, json, "values.json", StatedTarget[].class);
        checkFrozen(json, json, "measures.json", Measure[].class);
    }

    /** What stands in no table: each line a type of its own. */
    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void writesThePartsThatItReadByteByByte(Json json) throws Exception {
        List<Class<?>> types = List.of(
                TargetTriple.class,
                Endpoint.class,
                SlotRequirement.class,
                Basis.class,
                Argument.class,
                Waiver.class,
                ShownReport.class,
                Report.class);
        checkLines(json, "parts.jsonl", types);
    }

    /** What is computed of a table, as codes and numbers. */
    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void writesWhatWasComputedByteByByte(Json json) throws Exception {
        List<Object> computed = List.of(
                YearSamples.assessment(),
                YearSamples.undecided(),
                YearSamples.lights(),
                YearSamples.difference(),
                YearSamples.rollUp());
        checkLines(
                json, "assessed.jsonl", computed.stream().map(Object::getClass).toList());
        List<String> lines = Conformance.frozen("assessed.jsonl").lines().toList();
        for (int i = 0; i < computed.size(); i++) {
            assertThat(json.writeText(computed.get(i))).isEqualTo(lines.get(i));
            assertThat((Object) json.read(lines.get(i), computed.get(i).getClass()))
                    .isEqualTo(computed.get(i));
        }
    }

    private static void checkLines(Json json, String file, List<? extends Class<?>> types) throws Exception {
        List<String> lines = Conformance.frozen(file).lines().toList();
        assertThat(lines).hasSameSizeAs(types);
        for (int i = 0; i < types.size(); i++) {
            assertThat(json.writeText(json.read(lines.get(i), types.get(i)))).isEqualTo(lines.get(i));
        }
    }

    /** Who changes one of the files has to change this too, and will ask why. */
    @ParameterizedTest
    @CsvSource({
        "table.json, 8f26e636fb18e0a3874ca7b9b9090e21da485bf1e029a2c55d70b3ca7beac94c",
        "table-string-amounts.json, 4fb1e43240b1609086d3f66c818996560dd22f4bc3fbee186f56528540059e5e",
        "report.json, bc1cc4a45898772f91aa81cd896d80613951354bddab16159bd22fa6eb86fb27",
        "finding.json, 98e302c368a46482176b18d2f755ceba6b44733794d451782accc16b36d10235",
        "targets.json, 3ae754455c88308460cf8f38e20e088ec189253034d2c92bb112c3d5215a855e",
        "parts.jsonl, 634bf9b8a6d164c890063b24024ba21d2f41c85d64732a9fe8b3140496de55cc",
        "values.json, af267f37e36eb575181a1e2136be86b31e0acc64d3cafb52f15706c0306654c0",
        "assessed.jsonl, 9c88dbded736149e1df7c0511f88abc5702263c005c58b74d2768f31169d3e30",
        "year.json, 49101defdb82c9bb69679c0a667915a850c0ab6ec14b81e5b761cc87cb3e274e",
        "summary.json, 224032de39998ca1d5fa57446d8ad09525540b638f14ce8e1ad2d9ce5f7eb865",
        "measures.json, 34c7adfa4990e77061453253b34ab31b8e74f1fe0ae83fb7ea309a9edce880b2",
    })
    void theFilesAreWhatTheyWere(String file, String digest) throws Exception {
        assertThat(FILES).contains(file);
        byte[] bytes = Conformance.frozen(file).getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(digest);
    }

    /** Every property of the table that other tests start from is in a frozen file. */
    @Test
    void theFilesHaveEveryProperty() {
        assertThat(Conformance.frozen("year.json").strip()).isEqualTo(Samples.FULL);
        assertThat(Conformance.frozen("report.json").strip()).isEqualTo(Samples.REPORT);
        StringBuilder all = new StringBuilder();
        FILES.forEach(file -> all.append(Conformance.frozen(file)));
        assertThat(FormatNames.ofTheSchema()).allSatisfy(name -> assertThat(all).contains("\"" + name + "\":"));
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void givesTheSameTableWhateverTheOrderOfTheProperties(Json json) throws Exception {
        String reordered = """
                {"indicators":[{"value":{"reason":{"index":0,"code":"ambiguous"},\
                "target":{"text":"x","kind":"text"},"text":"y"}},\
                {"value":{"target":{"unit":"%","kind":"bound","amount":1.50,"operator":"<="},"text":"≤1.5%"}},\
                {"value":{"target":{"kind":"qualitative"},"text":" 长效"}}],"formatVersion":"1.0"}""";
        String written = """
                {"formatVersion":"1.0","indicators":[{"value":{"text":"y","target":{"kind":"text","text":"x"},\
                "reason":{"code":"ambiguous","index":0}}},\
                {"value":{"text":"≤1.5%","target":{"kind":"bound","operator":"<=","amount":1.5,"unit":"%"}}},\
                {"value":{"text":" 长效","target":{"kind":"qualitative"}}}]}""";

        assertThat(bytes(json, json.table(reordered))).isEqualTo(written);
    }
}
