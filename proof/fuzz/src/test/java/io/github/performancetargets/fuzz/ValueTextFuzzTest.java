package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.nio.charset.StandardCharsets;

/** Whatever stands in the cell of a value: it is kept as it stands, and what was understood is printed and read again. */
class ValueTextFuzzTest {
    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "values.dict")
    void keepsTheWordsAndReadsBackWhatItPrints(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
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
