package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import java.nio.charset.StandardCharsets;

/** A value in columns of its own, operator, value and unit, here a line each: it is read, or refused with a place. */
class ValueColumnsFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "values.dict")
    void readsOrRefusesWhateverStandsInTheColumns(byte[] utf8) {
        String[] columns = new String(utf8, StandardCharsets.UTF_8).split("\n", 3);
        TargetTriple triple =
                TargetTriple.of(columns[0], columns.length > 1 ? columns[1] : "", columns.length > 2 ? columns[2] : "");
        StatedTarget stated = StatedTarget.read(triple);

        if (stated.obstacle().isEmpty()) {
            assertThat(Target.parseTriple(triple)).isEqualTo(stated.target());
            assertThat(stated.target().toString()).isNotNull();
            assertThat(stated.target().toEnglish()).isNotNull();
        } else {
            assertThat(refusal(triple).index()).isBetween(0, stated.text().length());
        }
    }

    private static TextParseException refusal(TargetTriple triple) {
        try {
            throw new AssertionError("read has an obstacle, and parse read " + Target.parseTriple(triple));
        } catch (TextParseException expected) {
            return expected;
        }
    }
}
