package io.github.performancetargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "！|!", "～|~", "０|0", "９|9", "Ａ|A", "ｚ|z", "％|%", "（|(", "–|-", "—|-", "−|-", "─|-", "〜|~", "≧|≥", "⩽|≤",
                "﹥|>", "﹤|<", "〈|《", "〉|》", "﹦|=", "。|;", "﹔|;", "﹐|,", "〔|(", "〕|)", "⁄|/", "•|·", "A|A", "z|z", "0|0",
                "一|一", "鿿|鿿", "㐀|㐀", "≥|≥", "！～|!~", "｟|｟"
            })
    void writesLookAlikesInOneWay(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void keepsTheTextItselfWhereNothingChanges() {
        String text = new String("≥90% 的");

        assertThat(Folding.fold(text)).isSameAs(text);
        assertThat(Folding.compact("≥90%")).isEqualTo("≥90%");
        assertThat(Folding.fold("ab＞ｃd")).isEqualTo("ab>cd");
        String compact = new String("≥90%");
        assertThat(Folding.compact(compact)).isSameAs(compact);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                0, '\t', '\n', 0x1F, ' ', 0x7F, 0x85, 0xA0, 0xAD, 0x2003, 0x200B, 0x2028, 0x2029, 0x2060, 0x3000, 0xFEFF
            })
    void everyBlankBecomesASpace(char blank) {
        assertThat(Folding.isBlank(blank)).isTrue();
        assertThat(Folding.fold(blank)).isEqualTo(' ');
    }

    @Test
    void aBlankIsWhatUnicodeCallsASeparatorAControlOrAFormat() {
        Set<Integer> blank = Set.of(
                (int) Character.SPACE_SEPARATOR,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR,
                (int) Character.CONTROL,
                (int) Character.FORMAT);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Folding.isBlank((char) c)).as("U+%04X", c).isEqualTo(blank.contains(Character.getType(c)));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'!', '~', 0xA1, '0', 'a', 0x3001, '、', '一', 0xD842, 0xDFB7, 0xFE2F, 0xFE30, 0xFFFD})
    void whatIsSeenIsNoBlank(char c) {
        assertThat(Folding.isBlank(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " ≥ 90 % |≥90%",
                "1 2|1 2",
                "0 9|0 9",
                "a b|a b",
                "A  z|A z",
                "Z\ta|Z a",
                "1 a|1a",
                "a 1|a1",
                "中 1|中1",
                "1 中|1中",
                "z 中|z中",
                "  1|1",
                "1  |1",
                "/ :|/:",
                "@ [|@[",
                "` {|`{",
                "1 /|1/",
                "9 :|9:",
                "a {|a{",
                "Z [|Z["
            })
    void compactKeepsABlankOnlyBetweenDigitsOrBetweenLetters(String text, String compact) {
        assertThat(Folding.compact(text)).isEqualTo(compact);
    }

    @Test
    void originalIndexFindsTheCharacterOfTheCompactText() {
        String text = "  每 次 1 2 元 ab  cd ";
        String compact = Folding.compact(text);

        assertThat(compact).isEqualTo("每次1 2元ab cd");
        for (int i = 0; i < compact.length(); i++) {
            if (compact.charAt(i) != ' ') {
                assertThat(text.charAt(Folding.originalIndex(text, i))).isEqualTo(compact.charAt(i));
            }
        }
        assertThat(Folding.originalIndex(text, 3))
                .as("the blank: the character after it")
                .isEqualTo(8);
        assertThat(Folding.originalIndex(text, compact.length())).isEqualTo(text.length());
        assertThat(Folding.originalIndex("", 0)).isZero();
    }
}
