package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;

/** What holds for every text in the cell of a value: it is kept as it stands, and what was understood is printed and read again. */
final class ValueLaws {
    private ValueLaws() {}

    static void keepTheWordsAndReadBack(String text) {
        StatedTarget stated = StatedTarget.read(text);

        assertThat(stated.text()).isEqualTo(text);
        if (stated.obstacle().isPresent()) {
            assertThat(refusal(text).index()).isBetween(0, text.length());
        } else {
            Target target = stated.target();
            assertThat(Target.parse(text)).isEqualTo(target);
            assertThat(Target.parse(target.toString())).isEqualTo(target);
            assertThat(Target.parse(target.toEnglish())).isEqualTo(target);
        }
    }

    private static TextParseException refusal(String text) {
        try {
            throw new AssertionError("read has an obstacle, and parse read " + Target.parse(text));
        } catch (TextParseException expected) {
            return expected;
        }
    }
}
