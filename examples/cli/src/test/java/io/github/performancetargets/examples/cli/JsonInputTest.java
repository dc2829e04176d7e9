package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonInputTest {
    /** More rates than the symbol of a unit holds. */
    @Test
    void aValueThatNoUnitHoldsCostsNoOtherValue() {
        String rates = "人均".repeat(13) + "1元";
        String table = "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"甲\",\"value\":{\"text\":\"" + rates
                + "\"}},{\"name\":\"乙\",\"value\":{\"text\":\"≥90%\"}}]}";
        Run run = Run.withInput(table, "read", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"code\":\"too-long\"").contains("\"amount\":90");
    }

    private static final String A = "{\"formatVersion\":\"1.0\",\"title\":\"甲\"}";
    private static final String B = "{\"formatVersion\":\"1.0\",\"title\":\"乙\"}";

    @TempDir
    private Path folder;

    @Test
    void readsOneTable() {
        assertThat(Run.withInput(A, "read", "-")).isEqualTo(new Run(0, A + "\n", ""));
    }

    @Test
    void readsAnArrayASequenceAndLines() {
        String both = A + "\n" + B + "\n";
        assertThat(Run.withInput("[" + A + " ,\n" + B + "]", "read", "-").out()).isEqualTo(both);
        assertThat(Run.withInput(A + B, "read", "-").out()).isEqualTo(both);
        assertThat(Run.withInput("\uFEFF" + A + "\r\n\n" + B, "read", "-").out())
                .isEqualTo(both);
    }

    @Test
    void whatItIndentsItReadsAgain() {
        String indented = Run.withInput(A, "read", "--pretty", "-").out();

        assertThat(indented).contains("\n  \"title\"");
        assertThat(Run.withInput(indented + indented, "read", "-").out()).isEqualTo(A + "\n" + A + "\n");
    }

    @Test
    void aBadLineNamesItsPlaceAndStopsNothing() {
        Run run = Run.withInput(
                A + "\n{\"formatVersion\":\"1.0\",\"ti\n{\"bogus\":1}\n" + B + "\n", "read", "--lang=en", "-");

        assertThat(run.outLines()).containsExactly(A, B);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(0)).startsWith("-: cannot be read: line 2, column ");
        assertThat(run.errLines().get(1))
                .startsWith("-: cannot be read: line 3, column ")
                .contains("'bogus'", "unknown property");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void eachMistakeIsOneLineThatSaysWhatWhereExpectedAndFound() {
        assertRefused("{\"formatVersion\":\"1.0\",\"title\":5}", "column 32, title: expected a string");
        assertRefused("{\"formatVersion\":\"2.0\"}", "2.0");
        assertRefused("{\"formatVersion\":\"1.0\",\"title\":null}", ", title: ");
        assertRefused("{\"formatVersion\":\"1.0\",\"title\":\"甲\"", "column");
        assertRefused(
                "{\"formatVersion\":\"1.0\",\"indicators\":[{\"value\":{\"text\":\"3-1\",\"target\":{\"kind\":\"range\",\"low\":3,\"high\":1}}}]}",
                "indicators, item 1 · value");
        assertRefused("[1]", "expected");
        assertRefused("", "expected a table");
    }

    @Test
    void pointersAreForProgramsOnly() {
        String json = "{\"formatVersion\":\"1.0\",\"indicators\":[{},{\"weight\":true}]}";

        assertThat(Run.withInput(json, "check", "-").errLines())
                .containsExactly("-：无法读取：第 1 行第 51 列，绩效指标第 2 项 · 权重：应为数字，实为 true");
        assertThat(Run.withInput(json, "check", "--format", "json", "-").outLines())
                .containsExactly("{\"source\":\"-\",\"verdict\":\"unreadable\",\"problem\":"
                        + "\"第 1 行第 51 列，绩效指标第 2 项 · 权重：应为数字，实为 true\","
                        + "\"pointer\":\"/indicators/1/weight\",\"line\":1,\"column\":51}");
    }

    private static void assertRefused(String json, String... says) {
        Run run = Run.withInput(json, "check", "--lang", "en", "-");
        assertThat(run.code()).as(json).isEqualTo(2);
        assertThat(run.out()).as(json).isEmpty();
        assertThat(run.errLines())
                .as(json)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("-: cannot be read: ")
                .contains(says);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] gbk = A.getBytes(java.nio.charset.Charset.forName("GBK"));
        Run run = Run.withInput(gbk, "read", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void readsFoldersInOrderAndSaysWhatItPassedOver() throws IOException {
        Files.writeString(folder.resolve("2.json"), B, StandardCharsets.UTF_8);
        Files.writeString(Files.createDirectory(folder.resolve("1")).resolve("甲.jsonl"), A, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("~$3.json"), "lock", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("scan.pdf"), "%PDF", StandardCharsets.UTF_8);
        Run run = Run.of("read", "--lang", "en", folder.toString());

        assertThat(run.outLines()).containsExactly(A, B);
        assertThat(run.errLines())
                .containsExactly("2 files, 2 tables; 0 unreadable; 1 files of other types passed over");
        assertThat(run.code()).isZero();
    }

    @Test
    void anEmptyFolderAndAMissingFileAreProblems() {
        Run run = Run.of(
                "check",
                "--lang",
                "en",
                folder.toString(),
                folder.resolve("none.json").toString());

        assertThat(run.errLines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith("expected a folder with documents, found none"))
                .anyMatch(line -> line.endsWith("no such file"));
        assertThat(run.code()).isEqualTo(2);
    }
}
