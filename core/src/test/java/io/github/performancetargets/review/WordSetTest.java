package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final List<String> RATES = List.of("率", "合格率", "比例", "比", "百分比");

    @Test
    void aWordIsFoundWhereItBeginsAndTheLongestFirst() {
        WordSet rates = WordSet.of(RATES);

        assertThat(rates.words()).isEqualTo(RATES);
        assertThat(rates.at("占比例", 1)).isEqualTo("比例");
        assertThat(rates.at("占比", 1)).isEqualTo("比");
        assertThat(rates.at("占比", 0)).isNull();
        assertThat(rates.at("合格", 0)).isNull();
        assertThat(rates.isIn("抽查合格率")).isTrue();
        assertThat(rates.isIn("抽查合格")).isFalse();
        assertThat(rates.isIn("")).isFalse();
    }

    @Test
    void aWordIsFoundAtTheEndAndTheLongestFirst() {
        WordSet rates = WordSet.of(RATES);

        assertThat(rates.endOf("抽查合格率")).isEqualTo("合格率");
        assertThat(rates.endOf("合格率")).isEqualTo("合格率");
        assertThat(rates.endOf("格率")).isEqualTo("率");
        assertThat(rates.endOf("率值")).isNull();
        assertThat(rates.endOf("率值", 1)).isEqualTo("率");
        assertThat(rates.endOf("率值", 0)).isNull();
        assertThat(rates.endOf("")).isNull();
    }

    @Test
    void theLastWordIsTheOneThatBeginsLast() {
        WordSet rates = WordSet.of(RATES);

        assertThat(rates.lastIn("合格率和占比例")).isEqualTo(5);
        assertThat(rates.lastIn("率")).isZero();
        assertThat(rates.lastIn("合格")).isEqualTo(-1);
        assertThat(rates.lastIn("")).isEqualTo(-1);
    }

    @Test
    void noWordsFindNothing() {
        assertThat(WordSet.of(List.of())).isSameAs(WordSet.EMPTY);
        assertThat(WordSet.EMPTY.isIn("合格率")).isFalse();
        assertThat(WordSet.EMPTY.endOf("合格率")).isNull();
    }

    /** Thousands of words share slots, and one character in two begins a word. */
    @Test
    void everyOneOfThousandsOfWordsIsFoundAndNoOther() {
        List<String> words = new ArrayList<>();
        for (int i = 0x4E00; i < 0x6000; i += 2) {
            char c = (char) i;
            words.add("" + c);
            words.add("" + c + '数');
        }
        WordSet set = WordSet.of(words);

        for (int i = 0x4E00; i < 0x6000; i += 2) {
            char c = (char) i;
            assertThat(set.at("" + c + '数', 0)).isEqualTo("" + c + '数');
            assertThat(set.at("" + c + '率', 0)).isEqualTo("" + c);
            assertThat(set.at("" + (char) (c + 1), 0)).isNull();
            assertThat(set.endOf("各" + c)).isEqualTo("" + c);
        }
    }
}
