package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewLexiconTest {
    private static final ReviewLexicon STANDARD = ReviewLexicon.standard();

    @Test
    void theFileHasWordsForEachListAndNothingElse() {
        ReviewLexicon anew = ReviewLexicon.load();

        for (WordList list : WordList.values()) {
            assertThat(anew.words(list))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank)
                    .noneMatch(word -> word.contains(" ") || word.contains(":") || word.contains("#"));
        }
        assertThat(anew.words(WordList.RATE)).containsExactly("率", "占比", "比例", "比重", "百分比");
        assertThat(anew.words(WordList.SATISFACTION)).containsExactly("满意度", "满意率", "满意程度");
    }

    @Test
    void aListThatGoesOnInTheNextLineHasTheWordsOfBoth() {
        assertThat(ReviewLexicon.load().words(WordList.VAGUE))
                .startsWith("提高", "提升")
                .contains("进一步提高", "显著改善")
                .endsWith("高", "大");
    }

    @Test
    void moreWordsStandBehindThoseThatAreThereAndChangeNoOtherLexicon() {
        ReviewLexicon more = STANDARD.with(WordList.SATISFACTION, "认可度", "好评率");

        assertThat(more.words(WordList.SATISFACTION)).containsExactly("满意度", "满意率", "满意程度", "认可度", "好评率");
        assertThat(more.words(WordList.RATE)).isEqualTo(STANDARD.words(WordList.RATE));
        assertThat(STANDARD.words(WordList.SATISFACTION)).doesNotContain("认可度");
        assertThat(more.set(WordList.SATISFACTION).endOf("群众认可度")).isEqualTo("认可度");
    }

    @Test
    void wordsAreTakenOutOfOneList() {
        ReviewLexicon fewer = STANDARD.without(WordList.SATISFACTION, "满意率", "没有的词");

        assertThat(fewer.words(WordList.SATISFACTION)).containsExactly("满意度", "满意程度");
        assertThat(fewer.words(WordList.RATE)).isEqualTo(STANDARD.words(WordList.RATE));
        assertThat(STANDARD.without(WordList.SATISFACTION, "满意度", "满意率", "满意程度").words(WordList.SATISFACTION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void aBlankWordIsRefused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with(WordList.RATE, "达标度", word));
    }
}
