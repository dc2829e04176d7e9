package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real forms, encoded by hand: they are read, valid, and written again just so. */
class ConformanceJsonTest {
    static List<String> names() {
        return Conformance.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWrittenAgain(String name) throws Exception {
        String laidOut = Conformance.read(name);
        // raw line breaks stand between tokens only: in strings they are escaped
        String compact = laidOut.replaceAll("\n *", "");
        for (Json json : Generations.ALL) {
            PerformanceTargetTable table = json.table(laidOut);

            assertThat(new String(json.write(table), StandardCharsets.UTF_8)).isEqualTo(compact);
            assertThat(json.table(compact)).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isValid(String name) {
        assertThat(TableSchema.errors(Conformance.read(name), TableSchema.TABLE))
                .isEmpty();
    }

    @Test
    void everyFormOfTheDocumentationIsThere() {
        assertThat(Conformance.names()).hasSizeGreaterThanOrEqualTo(12);
    }
}
