package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trace says of every row what it was taken for, what else it might have been, and what decided. */
class RowTraceTest {
    private static List<List<String>> trace(String text, String name) throws Exception {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return cells(DocumentReader.create().trace(in, name));
    }

    private static List<List<String>> cells(String trace) {
        return trace.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }

    @Test
    void everyRowHasALabelACostARunnerUpAndWhatDecided() throws Exception {
        Path file = Path.of(System.getProperty("conformance.directory"), "221-values-of-three-years", "source.html");
        List<List<String>> rows;
        try (InputStream in = Files.newInputStream(file)) {
            rows = cells(DocumentReader.create().trace(in, "source.html"));
        }
        assertThat(rows).hasSize(8).allMatch(row -> row.size() == 8);
        assertThat(rows.get(2)).startsWith("1", "T1!R3C1", "HEADER");
        assertThat(rows.get(2).get(6)).contains("HEADER_WORDS ");
        assertThat(rows.get(4)).startsWith("1", "T1!R5C1", "INDICATOR");
        assertThat(rows.get(4).get(7)).contains("维修校舍");
    }

    @Test
    void rowsOfOtherTablesBelongToNoForm() throws Exception {
        List<List<String>> rows =
                trace("项目名称\t培训\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t人数\t3人\n\n采购项目\t数量\t单价\n打印机\t2\t0.6\n", "a.txt");
        assertThat(rows).extracting(row -> row.get(0)).containsExactly("1", "1", "1", "-", "-");
        assertThat(rows).extracting(row -> row.get(1)).endsWith("R5C1", "R6C1");
        assertThat(rows.get(4).get(2)).isEqualTo("FOREIGN");
    }

    @Test
    void cellsAreCutShortAndKeepToTheirLine() throws Exception {
        List<List<String>> rows = trace("项目名称,\"一\n二\t三四五六七八九十一二三四五六七八\"\n", "a.csv");
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.get(7)).isEqualTo("项目名称 | 一 二 三四五六七八九十一二三四…"));
    }
}
