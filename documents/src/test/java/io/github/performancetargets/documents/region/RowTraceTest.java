package io.github.performancetargets.documents.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trace says of every row what it is and what decided. */
class RowTraceTest {
    @Test
    void everyRowHasALabelACostARunnerUpAndWhatDecided() throws Exception {
        List<String> lines = RowTrace.trace(Path.of("../conformance/221-values-of-three-years/source.html"));
        assertThat(lines).hasSize(8).allMatch(line -> line.split("\t", -1).length == 6);
        assertThat(lines.get(2)).startsWith("form 0\tT1!R3\tHEADER").contains("一级指标");
        assertThat(lines.get(4)).startsWith("form 0\tT1!R5\tINDICATOR").contains("维修校舍");
    }
}
