package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What is refused is refused where it stands: path, line and column, what was expected and what was found. */
class HostileLocationTest {
    private static final String BEFORE = """
            {"formatVersion":"1.0",
             "title":"绩效目标表",
             "indicators":[
              {"id":"一"},
              {"name":"人数","value":{"text":"≥200 人", "target":
            """;
    private static final String AFTER = """
            }}],
             "extensions":{"a:b":[]}}
            """;

    private static String atMark(String text, String mark) {
        String before = text.substring(0, text.indexOf(mark));
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    /** The place of the mark ^ in the sixth line. */
    private static Json.Location location(String target) {
        return new Json.Location(6, atMark(BEFORE + target, "^").getBytes(StandardCharsets.UTF_8).length + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'bound','unit':'人','amount':^[1]} | /amount | expected a number, found a list",
                "{'kind':'bound','unit':'人','amount':^'多'} | /amount | expected a plain decimal number, found the string '多'",
                "{'kind':'bound','unit':'人','amount':^1e999999999} | /amount | expected an amount of at most 24 digits before the point and 18 after it, found the number 1e999999999",
                "{'kind':'bound','unit':^null} | /unit | expected a string, found null",
                "{'kind':'bound','unit':^'个{'} | /unit | expected a dot, a slash or the end of the unit at index 1 of '个{', found '{'",
                "{'kind':^'约束'} | /kind | expected one of bound, range, change",
                "{'kind':'bound',^'值':1} | /值 | expected one of the properties kind, direction",
                "{'kind':'bound','approximate':^'是'} | /approximate | expected true or false, found the string '是'",
                "{'kind':'deadline','by':^'2021-02-30'} | /by | 2021-02-30",
                "{'kind':'clauses','clauses':[{'kind':'qualitative','text':'好'},^3]} | /clauses/1 | expected an object, found the number 3",
                "^'人' | `` | expected an object, found the string '人'",
            })
    void tellsPathLineAndColumnOfWhatTheReaderRefuses(String target, String path, String message) {
        String json = (BEFORE + target.replace("^", "") + AFTER).replace('\'', '"');
        Json.Location expected = location(target);
        for (Json generation : Generations.ALL) {
            Throwable failure = catchThrowable(
                    () -> generation.read(json.getBytes(StandardCharsets.UTF_8), PerformanceTargetTable.class));
            assertThat(failure).as("%s of %s", generation, target).isNotNull();
            assertThat(generation.isOwn(failure)).as("%s", failure).isTrue();
            assertThat(generation.location(failure)).as("%s", failure).isEqualTo(expected);
            assertThat(generation.path(failure)).isEqualTo("/indicators/1/value/target" + path);
            assertThat(failure.getMessage().lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line)
                            .contains(message)
                            .endsWith(" at /indicators/1/value/target" + path + " (line " + expected.line()
                                    + ", column " + expected.column() + ")"));
        }
    }

    /** What no parser takes: told in the same words at the same place, whoever read it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'bound','amount':1^x} | /amount | 'x'",
                "{'kind':'bound','amount':tru^} | /amount | '}'",
                "{'kind':'bound','amount':1^;} | /amount | ';'",
                "{'kind':'bound','amount':^01} | /amount | the number 01",
                "{'kind':'bound','unit':'^\\q'} | /unit | '\\'",
                "{'kind':'bound','unit':'^\u0001'} | /unit | the byte 0x01",
            })
    void tellsPathLineAndColumnOfWhatTheParserRefuses(String target, String path, String message) {
        String json = (BEFORE + target.replace("^", "") + AFTER).replace('\'', '"');
        Json.Location expected = location(target);
        for (Json generation : Generations.ALL) {
            Throwable failure = catchThrowable(
                    () -> generation.read(json.getBytes(StandardCharsets.UTF_8), PerformanceTargetTable.class));
            assertThat(failure).as("%s of %s", generation, target).isNotNull();
            assertThat(generation.isOwn(failure)).as("%s", failure).isTrue();
            assertThat(generation.location(failure)).as("%s", failure).isEqualTo(expected);
            assertThat(generation.path(failure)).as("%s", failure).isEqualTo("/indicators/1/value/target" + path);
            assertThat(failure.getMessage().lines().findFirst())
                    .hasValue("expected well-formed JSON, found " + message + " at /indicators/1/value/target" + path
                            + " (line 6, column " + expected.column() + ")");
        }
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void tellsALineForEveryTruncationAndEveryStrayByte(Json json) {
        byte[] whole = (BEFORE + "{'kind':'bound','unit':'人','amount':1}" + AFTER)
                .replace('\'', '"')
                .stripTrailing()
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            checkLocated(json, Arrays.copyOf(whole, length), "first " + length);
            byte[] stray = whole.clone();
            stray[length] = (byte) 0xFF;
            checkLocated(json, stray, "stray byte at " + length);
        }
    }

    private static void checkLocated(Json json, byte[] bytes, String what) {
        Throwable failure = catchThrowable(() -> json.read(bytes, PerformanceTargetTable.class));
        assertThat(failure).as(what).isNotNull();
        assertThat(json.isOwn(failure)).as("%s: %s", what, failure).isTrue();
        int lines = (int) new String(bytes, StandardCharsets.ISO_8859_1).lines().count();
        assertThat(json.location(failure).line()).as("%s: %s", what, failure).isBetween(1, lines + 1);
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void tellsWhereATextIsTooLongAndANestingTooDeep(Json json) {
        for (String hostile : new String[] {"\"" + "x".repeat(1_000_001) + "\"", "[".repeat(200)}) {
            String text = "{\"formatVersion\":\"1.0\",\n\"extensions\":{\"a:b\":" + hostile;
            Throwable failure = catchThrowable(() -> json.table(text));

            assertThat(json.isOwn(failure)).as("%s", failure).isTrue();
            assertThat(json.location(failure).line()).as("%s", failure).isEqualTo(2);
            assertThat(json.path(failure)).startsWith("/extensions/a:b");
        }
    }
}
