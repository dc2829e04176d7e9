package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.trace.ColumnMapException;
import io.github.performancetargets.documents.trace.ColumnMapException.Expected;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A map is read whole, or the first line that is wrong is told: where, what was expected and what was found. */
class ColumnMapTest {
    private static ColumnMapException refused(String text) {
        return catchThrowableOfType(ColumnMapException.class, () -> ColumnMap.read(text, "平台.map"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"declaration.map", "self-assessment.map", "monitoring.map"})
    void theSamplesAreMaps(String name) {
        assertThatCode(() -> ColumnMap.read(Files.readString(Conformance.file("maps/" + name)), name))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start-row = 2; A name                     | ENTRY       | 2",
                "start-row = 2; = name                     | ENTRY       | 2",
                "start-row = 2; A =                        | ENTRY       | 2",
                "start-row = 0                             | ROW         | 1",
                "start-row = -3                            | ROW         | 1",
                "start-row = 99999999999                   | ROW         | 1",
                "start-row = 1048577                       | ROW         | 1",
                "start-row = 2.5                           | ROW         | 1",
                "A = name; start-row = 2; start-row = 3    | ONCE        | 3",
                "A = name; B = 指标名称                     | ONCE        | 2",
                "A = name; a = value                       | ONCE        | 2",
                "起始行 = 2; start-row = 2                  | ONCE        | 2",
                "A = 名目                                   | FIELD       | 1",
                "A = field                                 | FIELD       | 1",
                "XFE = name                                | NAME        | 1",
                "ABCD = name                               | NAME        | 1",
                "1 = name                                  | NAME        | 1",
                "name 1 = ≥                                | NAME        | 1",
                "operator 1 = 大约                          | MEANING     | 1",
                "operator 1 = 年度                          | MEANING     | 1",
                "period 1 = ≥                              | MEANING     | 1",
                "operator 1 = ≥; 运算符号 1 = ≤              | ONCE        | 2",
                "money-unit = 美元                          | MONEY_UNIT  | 1",
                "as-of = 13                                | TIME        | 1",
                "as-of = 2026-02-30                        | TIME        | 1",
                "as-of = 明天                               | TIME        | 1",
                "fiscal-year = 26                          | YEAR        | 1",
                "fill-down = category, 天气                  | FIELD       | 1",
                "A = name                                  | START       | 0",
                "start-row = 2; B = value                  | NAME_COLUMN | 0",
                "start-row = 2; A = name; B = funding-total | MONEY      | 0",
                "start-row = 2; A = name; B = reading-value | AS_OF      | 0"
            })
    void theFirstLineThatIsWrongIsTold(String text, Expected expected, int line) {
        ColumnMapException refused = refused(text.replace("; ", "\n"));
        assertThat(refused).isNotNull();
        assertThat(refused.expected()).isEqualTo(expected);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.document()).isEqualTo("平台.map");
        assertThat(refused.message(Locale.CHINESE))
                .startsWith("平台.map: ")
                .contains("应为")
                .doesNotContain("\n");
        assertThat(refused.message(Locale.ENGLISH)).contains("expected").doesNotContain("\n");
    }

    @Test
    void unitsOfMoneyAndTimesAreAskedFor() {
        assertThat(refused("start-row = 2\nA = name\nB = 财政拨款").message(Locale.CHINESE))
                .isEqualTo("平台.map: 应为有金额单位（money-unit），因为有金额栏目");
    }

    @Test
    void aTextIsShort() {
        assertThat(refused("#".repeat(70_000)).expected()).isEqualTo(Expected.SHORT);
        String found = refused("A = " + "长".repeat(60_000)).found();
        assertThat(found).hasSizeLessThan(70);
    }

    /** Whatever is in it: a map, or one exception. */
    @Test
    void anyTextIsAMapOrOneException() {
        Random random = new Random(7);
        String letters = "AB= \n#=≥运算符号name1起始行start-row2，、\t\u3000\uFEFF";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                ColumnMap.read(text.toString(), "m");
            } catch (ColumnMapException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }
}
