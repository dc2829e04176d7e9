package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.text.TextParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {
    // without the commas these are years, months or telephone numbers, or may be
    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长约1,900-2,201年",
                "2,021-2,025年",
                "2,020-2,025",
                "(2,021;2,025]",
                "2,023.07-20,970,929",
                "1,920.08-19,952,137.08万元",
                "≤2,087年/次",
                "13,823,412,750-13,823,414,906"
            })
    void groupsTheDigitsOfWhatWouldBeTakenForADate(String canonical) {
        Target target = Target.parse(canonical);

        assertThat(target).hasToString(canonical);
        assertThat(Target.parse(target.toEnglish())).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每村3次/50人", "人均50元/9制天", "1至三月次", "1百余日", "5万余成"})
    void refusesUnitsThatWouldPrintAsSomethingElse(String text) {
        assertThatThrownBy(() -> Target.parse(text)).isInstanceOf(TextParseException.class);
    }
}
