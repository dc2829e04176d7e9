package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told about a value that was not understood. */
class ObstacleTest {
    @ParameterizedTest
    @CsvSource({"不低与90%,不低与,不低于", "不少与10次,不少与,不少于", "小与5%,小与,小于", "不底于90%,不底于,不低于", "培训人数不超国5人,培训人数不超国,不超过"})
    void namesTheWordAndOneThatIsSpelledNearlyTheSame(String text, String word, String suggestion) {
        Obstacle obstacle = StatedTarget.read(text).obstacle().orElseThrow();

        assertThat(obstacle.word()).contains(word);
        assertThat(obstacle.suggestion()).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不超过预算的八成",
                "不高于预算的八成",
                "不高于上年的80%",
                "较少于5人",
                "不早于6月",
                "不等于5%",
                "以免超过5%",
                "不必超过3次",
                "杜绝超过3起",
                "至少余5次"
            })
    void suggestsNothingWhereTheNeighbourInSpellingIsTheOpposite(String text) {
        assertThat(StatedTarget.read(text).obstacle().orElseThrow().suggestion())
                .isEmpty();
    }

    @Test
    void saysOneSentenceInBothLanguages() {
        Obstacle obstacle = StatedTarget.read("不低与90%").obstacle().orElseThrow();

        assertThat(obstacle.message(Locale.CHINA)).isEqualTo("未读懂“不低与”，此处应为数值、单位或运算符号；是否应为“不低于”？");
        assertThat(obstacle.message(Locale.ENGLISH))
                .isEqualTo("'不低与' was not understood; expected a number, unit or operator; did you mean '不低于'?");
        assertThat(StatedTarget.read("30-10人").obstacle().orElseThrow().message(Locale.CHINA))
                .isEqualTo("第4个字处应为下限不高于上限的区间。");
        assertThat(StatedTarget.read("30-10人").obstacle().orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("at character 4 expected a range whose low end is not above its high end.");
    }

    @ParameterizedTest
    @CsvSource({"90%↑,↑", "₩30000,₩", "≤≥90%,≥", "2.5.3,."})
    void namesTheMarkThatWasNotUnderstood(String text, String mark) {
        Obstacle obstacle = StatedTarget.read(text).obstacle().orElseThrow();

        assertThat(obstacle.word()).contains(mark);
        assertThat(obstacle.message(Locale.CHINA)).isEqualTo("未读懂“" + mark + "”，此处应为数值、单位或运算符号。");
    }

    @ParameterizedTest
    @CsvSource({
        "不低与,95,%,OPERATOR,不低与95%",
        "≥,abc,%,VALUE,≥abc%",
        "≥,≤95,%,VALUE,≥≤95%",
        "≥,95%,人,UNIT,≥95%人",
        ",不低与95,%,VALUE,不低与95%"
    })
    void aRefusedTripleKeepsAllColumnsAndNamesTheWrongOne(
            String operator, String value, String unit, TargetTriple.TripleColumn column, String words) {
        StatedTarget stated = StatedTarget.read(TargetTriple.of(operator, value, unit));

        assertThat(stated.text()).isEqualTo(words);
        assertThat(stated.target()).isEqualTo(new NotUnderstood(words));
        Obstacle obstacle = stated.obstacle().orElseThrow();
        assertThat(obstacle.column()).contains(column);
        assertThat(obstacle.index()).isBetween(0, words.length());
        assertThat(obstacle.message(Locale.CHINA)).startsWith(column.label(Locale.CHINA) + "：");
    }

    @Test
    void aMissingColumnIsBlank() {
        assertThat(StatedTarget.read(TargetTriple.of(null, "95%", null)).target())
                .hasToString("95%");
        assertThat(StatedTarget.read(TargetTriple.of(null, null, null)).target())
                .isInstanceOf(Placeholder.class);
    }

    @Test
    void textsOfManyDenominatorsAreRefused() {
        assertThat(StatedTarget.read("每次".repeat(13) + "1人").obstacle()).isPresent();
        assertThat(StatedTarget.read("人均".repeat(13) + "1元").obstacle()).isPresent();
        assertThat(StatedTarget.read("1元" + "每次每人".repeat(7)).obstacle()).isPresent();
    }
}
