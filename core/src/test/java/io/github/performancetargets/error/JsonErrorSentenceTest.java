package io.github.performancetargets.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonErrorSentenceTest {
    private static JsonError unknown(String name) {
        return new JsonError(
                "/" + name,
                1,
                2,
                ExpectedValue.of(ExpectedValue.Kind.KNOWN_PROPERTY, List.of("title")),
                new FoundValue(FoundValue.Kind.UNKNOWN_PROPERTY, name));
    }

    @Test
    void aLongNameIsCut() {
        JsonError error = unknown("名".repeat(10_000));
        String cut = "名".repeat(60) + "…";

        assertThat(error.sentence(Locale.CHINESE))
                .isEqualTo("第 1 行第 2 列，“" + cut + "”：应为下列属性之一：title，实为未知属性“" + cut + "”。");
        assertThat(error.sentence(Locale.ENGLISH)).hasSizeLessThan(300).contains(cut);
    }

    @Test
    void aSentenceStaysOnOneLine() {
        JsonError error = unknown("a\nb\u2028c\u0000");

        assertThat(error.sentence(Locale.CHINESE))
                .contains("“a\\nb\\u2028c\\u0000”")
                .doesNotContain("\n", "\u2028");
        assertThat(error.place(Locale.ENGLISH)).isEqualTo("'a\\nb\\u2028c\\u0000'");
        assertThat(error.found().text()).isEqualTo("a\nb\u2028c\u0000");
    }

    @Test
    void aSentenceShowsTheCharactersThatNobodySees() {
        JsonError error = unknown("人\u200B\uFEFF\u202E\uD842𠮷");

        assertThat(error.sentence(Locale.CHINESE)).contains("“人\\u200b\\ufeff\\u202e\\ud842𠮷”");
    }
}
