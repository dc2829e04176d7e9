package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-formed JSON that is no table: refused with Jackson's own exception, whatever the caller's settings. */
class HostileJsonTest {
    private static List<Json> everySetting() {
        return Generations.ALL.stream()
                .flatMap(json -> Stream.of(json, json.lax(), json.strict()))
                .toList();
    }

    private static void checkRefused(String text, Class<?> type, String message) {
        for (Json json : everySetting()) {
            Throwable failure = catchThrowable(() -> json.read(text, type));
            assertThat(failure).as("%s of %.200s", json, text).isNotNull();
            assertThat(json.isOwn(failure)).as("%s: %s", json, failure).isTrue();
            assertThat(failure.getMessage()).contains(message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fiscalYear\":2021 | \"fiscalYear\":\"2021\" | expected a whole number, found the string '2021' at /fiscalYear",
                "\"fiscalYear\":2021 | \"fiscalYear\":2021.5 | at /fiscalYear",
                "\"fiscalYear\":2021 | \"fiscalYear\":2147483648 | at /fiscalYear",
                "\"title\":\"部门项目支出预算绩效目标表\" | \"title\":1 | expected a string, found the number 1 at /title",
                "\"title\":\"部门项目支出预算绩效目标表\" | \"title\":null | expected a string, found null",
                "\"total\":62.5 | \"total\":1e999999999 | found the number 1e999999999 at /funding/annual/total",
                "\"total\":62.5 | \"total\":1e-999999999 | at /funding/annual/total",
                "\"total\":62.5 | \"total\":\"62,5\" | expected a plain decimal number, found the string '62,5'",
                "\"total\":62.5 | \"total\":\"\" | expected a plain decimal number, found the string ''",
                "\"total\":62.5 | \"total\":\"1e3\" | expected a plain decimal number, found the string '1e3'",
                "\"total\":62.5 | \"total\":\"007\" | expected a plain decimal number",
                "\"total\":62.5 | \"total\":\" 7\" | expected a plain decimal number",
                "\"total\":62.5 | \"total\":\"+7\" | expected a plain decimal number",
                "\"total\":62.5 | \"total\":\"NaN\" | expected a plain decimal number",
                "\"total\":62.5 | \"total\":1234567890123456789012345 | at /funding/annual/total",
                "\"total\":62.5 | \"total\":0.1234567890123456789 | at /funding/annual/total",
                "\"total\":62.5 | \"total\":true | expected a number, found true",
                "\"core\":true | \"core\":\"true\" | expected true or false, found the string 'true'",
                "\"core\":true | \"core\":1 | expected true or false, found the number 1",
                "\"core\":true | \"core\":true,\"core\":true | core",
                "\"direction\":\"positive\" | \"direction\":\"up\" | expected one of positive, negative, found the string 'up'",
                "\"period\":\"medium-term\",\"label\" | \"period\":\"MEDIUM_TERM\",\"label\" | expected one of annual, medium-term",
                "\"category\":\"output\",\"label\" | \"category\":\" \",\"label\" | expected a code of a category",
                "\"low\":10000 | \"low\":40000 | expected low below high, found low 40000 and high 30000 at /indicators/2/value/target",
                "\"kind\":\"range\" | \"kind\":\"bound\" | expected one of the properties kind, operator, amount, unit, counted, approximate, subject, baselineValue, found the unknown property 'low'",
                "\"kind\":\"placeholder\" | \"kind\":\"Bound\" | expected one of bound, range",
                "\"by\":\"FY\" | \"by\":\"2021-13\" | at /indicators/5/value/target/by",
                "\"from\":\"--07\" | \"from\":\"--12\" | at /indicators/6/value/target",
                "\"from\":\"--07\" | \"from\":\"2021-07\" | at /indicators/6/value/target",
                "\"unit\":\"个\", | '' | expected the property 'unit' beside 'counted'",
                "\"unit\":\"个\" | \"unit\":\"\" | at /indicators/1/value/target/unit",
                "\"unit\":\"个\" | \"unit\":\"个{村}\" | expected a unit without braces",
                "\"counted\":\"乡镇\" | \"counted\":\"\" | expected a noun",
                "\"amount\":13, | '' | expected the property 'amount', found an object without it at /indicators/1/value/target",
                "\"kind\":\"fiscal\", | '' | expected the property 'kind'",
                "\"index\":3 | \"index\":-1 | expected an index of 0 or more",
                "\"acme:approval\" | \"approval\" | expected a name with a namespace",
                "1.50,\"tags\" | 1e3,\"tags\" | expected a plain decimal",
                "\"tags\" | \"id\" | id",
                "\"title\" | \"titel\" | fields, extensions, found the unknown property 'titel' at /titel",
                "\"title\" | \"TITLE\" | found the unknown property 'TITLE'",
                "\"formatVersion\":\"1.0\", | '' | expected the property 'formatVersion'",
                "\"formatVersion\":\"1.0\" | \"formatVersion\":1.0 | expected a string, found the number 1.0",
                "\"formatVersion\":\"1.0\" | \"formatVersion\":\"2.0\" | found the string '2.0' at /formatVersion",
                "\"formatVersion\":\"1.0\" | \"formatVersion\":\"10.0\" | found the string '10.0'",
                "\"formatVersion\":\"1.0\" | \"formatVersion\":\"1\" | found the string '1'",
                "\"formatVersion\":\"1.0\" | \"formatVersion\":\"1.x\" | found the string '1.x'",
                "\"goals\":[ | \"goals\":{},\"fields\":[ | expected a list, found an object at /goals",
                "\"sources\":[{\"kind\":\"fiscal\" | \"sources\":{},\"x\":[{\"kind\":\"fiscal\" | expected a list, found an object at /funding/annual/sources",
                "\"priorValues\":[ | \"priorValues\":{},\"x\":[ | expected a list, found an object at /indicators/0/priorValues",
                "\"fields\":[{\"label\":\"佐证\" | \"fields\":\"无\",\"x\":[{\"label\":\"佐证\" | expected a list, found the string '无' at /indicators/0/fields",
                "\"clauses\":[ | \"clauses\":{},\"x\":[ | expected a list, found an object at /indicators/8/value/target/clauses",
                "\"goals\":[ | \"goals\":[null, | expected an object, found null",
                "\"goals\":[ | \"goals\":[[ | expected an object, found a list at /goals/0",
            })
    void refusesWhatIsNoTable(String stored, String hostile, String message) {
        assertThat(Samples.FULL).contains(stored);
        checkRefused(
                Samples.FULL.replaceFirst(Pattern.quote(stored), Matcher.quoteReplacement(hostile)),
                PerformanceTargetTable.class,
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"\"", "1", "true", "[null]", "\"表\"", "{\"formatVersion\":null}"})
    void refusesDocumentsOfAnotherKind(String text) {
        checkRefused(text, PerformanceTargetTable.class, "");
        checkRefused(text, Target.class, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "\"\"",
                "true",
                "[1]",
                "\"1 \"",
                "\"１\"",
                "\"0x10\"",
                "\"--1\"",
                "\"1.\"",
                "\".5\""
            })
    void refusesWhatIsNoAmount(String text) {
        checkRefused(text, Amount.class, "");
    }

    @ParameterizedTest
    @CsvSource({
        "1e3,1000",
        "1E+3,1000",
        "2.50,2.5",
        "125e-2,1.25",
        "-0,0",
        "-0.0,0",
        "1e23,100000000000000000000000",
        "0,0",
        "0.5,0.5",
        "-10,-10",
        "9.5e1,95",
        "1e0,1",
        "1E00000000000000000002,100",
        "999999999999999999,999999999999999999",
        "-999999999999999999,-999999999999999999",
        "9999999999999999999,9999999999999999999",
        "0.123456789012345678,0.123456789012345678",
        "\"-1.50\",-1.5"
    })
    void readsTheSameNumberInAnySpellingOfJson(String text, String amount) throws Exception {
        for (Json json : everySetting()) {
            assertThat(json.read(text, Amount.class)).isEqualTo(Amount.parse(amount));
        }
    }

    @Test
    void refusesNumbersThatOnlySomeReadersKnow() {
        for (Json json : everySetting()) {
            for (String number : List.of("NaN", "-Infinity", "+1", ".5", "5.", "01")) {
                Throwable failure = catchThrowable(() -> json.read(number, Amount.class));
                if (failure != null) {
                    assertThat(json.isOwn(failure))
                            .as("%s of %s: %s", json, number, failure)
                            .isTrue();
                }
            }
            assertThat(catchThrowable(() -> json.read("NaN", Amount.class))).isNotNull();
        }
    }

    @Test
    void refusesLongNumbersQuickly() {
        String digits = "9".repeat(900);
        checkRefused(digits, Amount.class, "");
        checkRefused("0." + digits, Amount.class, "");
        checkRefused("\"" + "9".repeat(1_000_000) + "\"", Amount.class, "");
        checkRefused("1e" + digits, Amount.class, "");
    }

    @Test
    void refusesDeepNestingWithoutOverflow() {
        for (String opening : List.of("[", "{\"a:b\":")) {
            String deep = opening.repeat(10_000);
            checkRefused(
                    Samples.FULL.replace("\"acme:approval\":{", "\"acme:x\":" + deep + "\"acme:approval\":{"),
                    PerformanceTargetTable.class,
                    "");
            checkRefused(Samples.FULL.replace("\"title\":", "\"unknown\":" + deep), PerformanceTargetTable.class, "");
            checkRefused(deep, PerformanceTargetTable.class, "");
        }
        String nested = "[".repeat(70) + "]".repeat(70);
        checkRefused(
                "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":" + nested + "}}",
                PerformanceTargetTable.class,
                "nested at most 64 deep");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ]", "{\"a\": | }"})
    void readsAndWritesExtensionsOfExactlyTheDepthAllowed(String opening, String closing) throws Exception {
        for (Json json : everySetting()) {
            String text = nested(opening, closing, 63);
            PerformanceTargetTable table = json.read(text, PerformanceTargetTable.class);
            assertThat(json.read(json.write(table), PerformanceTargetTable.class))
                    .isEqualTo(table);
        }
        checkRefused(nested(opening, closing, 64), PerformanceTargetTable.class, "nested at most 64 deep");
    }

    // the object of the extensions is the first of the 64
    private static String nested(String opening, String closing, int depth) {
        return "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":" + opening.repeat(depth) + 1 + closing.repeat(depth)
                + "}}";
    }

    @Test
    void refusesToWriteExtensionsThatItWouldNotRead() {
        ExtensionValue lists = new ExtensionValue.Flag(true);
        ExtensionValue objects = lists;
        for (int i = 0; i < 64; i++) {
            lists = new ExtensionValue.Array(List.of(lists));
            objects = new ExtensionValue.Members(Map.of("a", objects));
        }
        for (ExtensionValue deep : List.of(lists, objects)) {
            PerformanceTargetTable table = PerformanceTargetTable.builder()
                    .extensions(Extensions.of(Map.of("a:b", deep)))
                    .build();
            for (Json json : everySetting()) {
                assertThatThrownBy(() -> json.write(table))
                        .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                        .hasMessageContaining("nested at most 64 deep");
            }
        }
    }

    @Test
    void readsWhatIsSaidThoughItNeedNotBe() throws Exception {
        for (Json json : everySetting()) {
            PerformanceTargetTable table = json.read(
                    "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"a\",\"core\":false,\"period\":\"annual\"}]}",
                    PerformanceTargetTable.class);
            assertThat(table.indicators())
                    .containsExactly(Indicator.builder().name("a").build());
        }
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void refusesTextsOfTenMegabytesByItsOwnMapper(Json json) {
        String text = Samples.FULL.replace("部门项目支出预算绩效目标表", "表".repeat(10_000_000));

        Throwable failure = catchThrowable(() -> json.table(text));

        assertThat(json.isOwn(failure)).as("%s", failure).isTrue();
    }

    @Test
    void tellsThePathTheLocationAndAllTellTheSame() {
        String hostile = Samples.FULL.replace("\"amount\":201", "\"amount\":{}");
        byte[] bytes = hostile.getBytes(StandardCharsets.UTF_8);
        int column = hostile.substring(0, hostile.indexOf("{},\"unit\"")).getBytes(StandardCharsets.UTF_8).length + 1;
        List<String> messages = new ArrayList<>();
        for (Json json : Generations.ALL) {
            Throwable failure = catchThrowable(() -> json.read(bytes, PerformanceTargetTable.class));
            assertThat(json.path(failure)).isEqualTo("/indicators/0/actual/target/amount");
            assertThat(json.location(failure)).isEqualTo(new Json.Location(1, column));
            messages.add(failure.getMessage().lines().findFirst().orElse(""));
        }
        assertThat(messages)
                .containsOnly("expected a number, found an object at /indicators/0/actual/target/amount"
                        + " (line 1, column " + column + ")");
    }
}
