package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What matters is shown without being asked for, and the verdict is the same in text, JSON and exit code. */
class DoubtsTest {
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");

    @TempDir
    private Path folder;

    private String doubtful;
    private String profile;

    /** A form with nothing to object to but a value in the name; no rule of completeness asks for more here. */
    @BeforeEach
    void write() throws IOException {
        doubtful = Files.writeString(folder.resolve("a.txt"), """
                        项目名称\t培训
                        一级指标\t二级指标\t三级指标\t指标值
                        产出指标\t数量指标\t培训人数≥200人\t
                        效益指标\t社会效益指标\t知晓率\t≥90%
                        满意度指标\t服务对象满意度指标\t学员满意度\t≥90%
                        """).toString();
        profile = Files.writeString(folder.resolve("rules.txt"), """
                        completeness/field-missing = off
                        completeness/funding-missing = off
                        completeness/goal-missing = off
                        completeness/slot-missing = off
                        completeness/category-missing = off
                        """).toString();
    }

    @Test
    void aDoubtIsShownIsTheVerdictAndExitsWithOne() throws IOException {
        Run text = Run.of("check", doubtful, "--profile", profile);
        assertThat(text.outLines().get(0)).endsWith("：据读取内容完整");
        assertThat(text.err()).contains("指标值写在指标名称中");
        assertThat(text.code()).isEqualTo(1);

        Run json = Run.of("check", doubtful, "--profile", profile, "--format", "json");
        assertThat(new ObjectMapper().readTree(json.out()).get("verdict").textValue())
                .isEqualTo("complete-as-read");
        assertThat(json.code()).isEqualTo(1);

        assertThat(Run.of("check", doubtful, "--profile", profile, "--lang", "en")
                        .outLines()
                        .get(0))
                .endsWith(": complete as read");
        Run silent = Run.of("check", doubtful, "--profile", profile, "--remarks", "none");
        assertThat(silent.err()).isEmpty();
        assertThat(silent.code()).isEqualTo(1);
    }

    @Test
    void theSummaryCountsIt() {
        Run both = Run.of("check", doubtful, FORMS.toString(), "--profile", profile);
        assertThat(both.errLines().get(both.errLines().size() - 1)).contains("，完整 3，据读取内容完整 1，不完整 0；");
    }

    @Test
    void thePageSaysTheSame() throws IOException {
        Path page = folder.resolve("a.html");
        for (String file : new String[] {doubtful, FORMS.toString()}) {
            Run.of("show", file, "--findings", "-o", page.toString());
            String line = Run.of("check", file).outLines().get(0);
            String verdict = line.substring(line.lastIndexOf('：') + 1);
            assertThat(Files.readString(page)).contains(">" + verdict + "；");
        }
    }

    @Test
    void repairsOfTheLayoutAreShownOnRequest() {
        Run usual = Run.of("check", FORMS.toString());
        assertThat(usual.code()).isZero();
        assertThat(usual.err()).doesNotContain("断开的文字已拼接").contains("条版面读取提示，用 --remarks all 查看");
        assertThat(usual.err()).contains("表外文字");
        assertThat(Run.of("check", FORMS.toString(), "--remarks", "all").err()).contains("断开的文字已拼接", "单元格错列");
        assertThat(Run.of("check", FORMS.toString(), "--remarks", "lost").code())
                .isEqualTo(2);
    }
}
