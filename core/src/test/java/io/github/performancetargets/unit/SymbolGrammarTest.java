package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.text.TextParseException;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.units.indriya.AbstractUnit;

/** The edges of the grammar of symbols, docs/units.md. */
class SymbolGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "元.人|元·人",
                "棒.m|棒·米",
                "元 ^ 2|元^2",
                "棒⁴|棒^4",
                "棒⁹|棒^9",
                "棒¹|棒",
                "棒²|棒^2",
                "(元/人)^2|元^2/人^2",
                "(元·人)²|元^2·人^2",
                "棒^1|棒",
                "1/10万|十万分之一",
                " 元 / 人 |元/人",
                "件( 册 )|件(册)",
                "件(𠮷 册)|件(𠮷册)",
                "foo bar|foo bar",
                "foo1 2bar|foo1 2bar",
                "棒 锤|棒锤",
                "foo 锤|foo锤",
                "万棒|万棒",
                "个 {乡镇} |个{乡镇}",
                "元/人·月|元/人·月",
                "元/人/月|元/人·月",
                "Ａ棒|A棒",
                "千m|公里",
                "千米|公里",
                "元/千m|元/公里",
                "㎡|平方米"
            })
    void isReadAndPrintedCanonically(String text, String symbol) {
        assertThat(MeasurementUnit.parse(text)).hasToString(symbol);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "元.5|1",
                "元..人|1",
                "元.|1",
                ".元|0",
                "}|0",
                "个}|1",
                "元{}|2",
                "棒⁰|1",
                "棒^|2",
                "棒^0|2",
                "棒^10|3",
                "棒^:|2",
                "棒^/|2",
                "(元/人)^-1|0",
                "(元|2",
                "件(|1",
                "件()|1",
                "件(a(b))|3",
                "元/|2",
                "/元|0",
                "棒^2^3|3",
                "㍰|0",
                "㏠|0",
                "01棒|0",
                "1234567棒|0"
            })
    void isRefusedWithThePlace(String text, int index) {
        assertThatThrownBy(() -> MeasurementUnit.parse(text))
                .isInstanceOfSatisfying(
                        TextParseException.class,
                        refused -> assertThat(refused.index())
                                .as(refused.getMessage())
                                .isEqualTo(index));
    }

    @Test
    void nounsAndNestingHaveTheirBounds() {
        String longest = "乡".repeat(MeasurementUnit.MAX_NOUN_LENGTH);
        assertThat(MeasurementUnit.parse("个{" + longest + "}").countedNoun()).contains(longest);
        assertThatThrownBy(() -> MeasurementUnit.parse("个{" + longest + "镇}")).isInstanceOf(TextParseException.class);

        assertThat(MeasurementUnit.parse("(".repeat(8) + "元" + ")".repeat(8))).isEqualTo(MeasurementUnit.parse("元"));
        assertThatThrownBy(() -> MeasurementUnit.parse("(".repeat(9) + "元" + ")".repeat(9)))
                .isInstanceOf(TextParseException.class);
    }

    @ParameterizedTest
    @CsvSource({"'乡\u0001镇',1", "'乡{',1", "'',0", "' 乡',0", "'乡 ',1", "'\u3000乡',0", "'乡\t',1", "'乡',-1", "'𠮷{',2"})
    void tellsWhichCharacterNoNounHas(String noun, int index) {
        assertThat(SymbolCharacters.firstNotInNoun(noun)).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 'z', 'A', 'Z', '0', '9', '棒', '㍱', '㏟', '€', '%', '〇', 0x20BB7})
    void standsInAWord(int c) {
        assertThat(SymbolCharacters.isWord(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'/', ':', '@', '[', '`', '{', ' ', '^', '·', '.', '㍰', '㏠'})
    void standsInNoWord(int c) {
        assertThat(SymbolCharacters.isWord(c)).isFalse();
        assertThat(c < 128 && SymbolCharacters.isAsciiLetter((char) c)).isFalse();
    }

    @Test
    void aProductThatNoWordNamesComesBackFromJsr385() {
        Unit<?> yuan = MeasurementUnit.parse("元").toUnit();
        Unit<?> person = MeasurementUnit.parse("人").toUnit();
        Unit<?> tree = MeasurementUnit.parse("株").toUnit();

        assertThat(MeasurementUnit.of(yuan.divide(person))).isEqualTo(MeasurementUnit.parse("元/人"));
        assertThat(MeasurementUnit.of(yuan.divide(person.multiply(tree)))).isEqualTo(MeasurementUnit.parse("元/人·株"));
        assertThat(MeasurementUnit.of(person.pow(2))).isEqualTo(MeasurementUnit.parse("人^2"));
        assertThatThrownBy(() -> MeasurementUnit.of(AbstractUnit.ONE.divide(person)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
