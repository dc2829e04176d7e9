package io.github.performancetargets.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two commands do, on a folder with one small form and one list of value texts. */
class CommandsTest {
    private static final String FORM = """
            项目支出绩效目标表
            项目名称\t道路养护
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t养护里程\t≥30公里
            产出指标\t质量指标\t验收合格率\t≥95%
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCases() throws IOException {
        Files.createDirectories(folder.resolve("conformance/corpus"));
        write("form.tsv", FORM);
        write("corpus/values.tsv", "raw\tkind\n≥30公里\tquantity\n3-1 次\ttext\n");
    }

    @Test
    void nothingDiffersFromWhatWasJustFrozen() {
        assertThat(run("refreeze")).startsWith("0");
        assertThat(run("diff")).isEqualTo("0\nNothing differs from what is frozen.\n");
    }

    @Test
    void aChangedValueIsShownOnceInEachKindWithWhatWasAndWhatIs() throws IOException {
        run("refreeze");
        write("form.tsv", FORM.replace("≥30公里", "≥40公里"));

        assertThat(run("diff")).isEqualTo("""
                1
                models: 1 of 1 documents differ, 1 lines gone, 1 new
                remarks: 0 of 0 documents differ, 0 lines gone, 0 new
                origins: 0 of 1 documents differ, 0 lines gone, 0 new
                findings: 0 of 1 documents differ, 0 lines gone, 0 new
                values, values of all tables: 0 of 2 newly refused, 0 newly understood, 0 read otherwise, 1 new texts, 1 gone

                form.tsv
                  models
                    -- 「道路养护」
                    - output/quantity「养护里程」 · value = ≥30公里
                    + output/quantity「养护里程」 · value = ≥40公里

                values of all tables
                  values
                    - "≥30公里" → {"kind":"bound","operator":">=","amount":30,"unit":"公里"}
                    + "≥40公里" → {"kind":"bound","operator":">=","amount":40,"unit":"公里"}
                """);
    }

    @Test
    void aRowMoreChangesNoLineOfTheRowsBelowIt() throws IOException {
        run("refreeze");
        write("form.tsv", FORM.replace("产出指标\t数量指标", "产出指标\t数量指标\t桥梁\t≥2座\n产出指标\t数量指标"));

        assertThat(run("diff", "models")).contains("""
                form.tsv
                  models
                    -- 「道路养护」
                    + output/quantity「桥梁」 · value = ≥2座
                """).doesNotContain("验收合格率");
    }

    @Test
    void textsNewlyRefusedAreCounted() throws IOException {
        run("refreeze");
        Path values = folder.resolve("frozen/values.txt");
        Files.writeString(
                values, Files.readString(values).replace("refused: range-reversed at 2", "{\"kind\":\"qualitative\"}"));

        assertThat(run("diff"))
                .contains("values, corpus/values.tsv: 1 of 2 newly refused, 0 newly understood, 0 read otherwise")
                .contains(
                        "    - \"3-1 次\" → {\"kind\":\"qualitative\"}\n    + \"3-1 次\" → refused: range-reversed at 2\n");
    }

    @Test
    void whatEachRuleFindsIsCountedAndPrintedOnRequest() {
        assertThat(run("findings")).isEqualTo("""
                0
                1 completeness/category-missing
                1 completeness/satisfaction-missing
                """);
        assertThat(run("findings", "completeness/category-missing")).startsWith("""
                0
                form.tsv: error at indicators""");
    }

    @Test
    void aDocumentThatIsRefusedIsFrozenAsRefused() throws IOException {
        write("broken.xlsx", "PK\u0003\u0004 no workbook");
        run("refreeze");

        assertThat(Files.readString(folder.resolve("frozen/models.txt"))).contains("== broken.xlsx\nrefused: ");
    }

    @Test
    void linesOfOneCellStayOneLine() throws IOException {
        write("page.html", "<table><tr><td>项目名称<td>桥<br>路</table>");
        run("refreeze");

        assertThat(run("diff")).startsWith("0");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("conformance").resolve(name), text);
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = "--conformance=" + folder.resolve("conformance");
        all[1] = "--frozen=" + folder.resolve("frozen");
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = Main.commandLine().setOut(new PrintWriter(out)).execute(all);
        return (code + "\n" + out).replace("\r\n", "\n");
    }
}
