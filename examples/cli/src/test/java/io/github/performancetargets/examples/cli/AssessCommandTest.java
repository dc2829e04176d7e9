package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String CONFORMANCE = System.getProperty("conformance.directory", "../../conformance");
    private static final String SCHOOL = CONFORMANCE + "/290-budget-system-self-assessment/source.tsv";
    private static final String LANGFANG = CONFORMANCE + "/203-langfang-self-assessment/source.html";

    @TempDir
    private Path folder;

    @Test
    void computesAPublishedTableToTheDigit() {
        Run run = Run.of("assess", SCHOOL);
        assertThat(run.out())
                .contains("预算执行，复核 2.5，得分 2.5，相符")
                .contains("复核 3.85，得分 3.85，相符")
                .contains("总分：复核 46.35，得分合计 46.35")
                .contains("复核值，供参考，不代替评分。");
        assertThat(run.code()).isZero();
    }

    @Test
    void endsWithOneWhereATotalIsWrong() {
        Run run = Run.of("--lang", "en", "assess", LANGFANG);
        assertThat(run.out()).contains("The total 99 is not the sum of the points, 98");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void takesASchemeOfTheUser() throws IOException {
        Path scheme = folder.resolve("own.scheme");
        Files.writeString(scheme, "id = own\nname = 本县办法\ndocument = 县财〔2026〕1号\nformula.more = step 1\n");
        assertThat(Run.of("assess", SCHOOL, "--scheme", scheme.toString()).out())
                .contains("按本县办法 (县财〔2026〕1号)");
        Files.writeString(scheme, "id = own\n");
        Run wrong = Run.of("assess", SCHOOL, "--scheme", scheme.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("第 1 行：应为“name = …”一行");
        assertThat(Run.of("--lang", "en", "assess", SCHOOL, "--scheme", scheme.toString())
                        .err())
                .contains("line 1: expected a line name = …");
        assertThat(Run.of("assess", SCHOOL, "--scheme", "nowhere").code()).isEqualTo(2);
    }

    @Test
    void pointsAboveTheWeightEndWithOne() throws IOException {
        Path form = folder.resolve("form.tsv");
        Files.writeString(form, Files.readString(Path.of(SCHOOL)).replace("100.00%\t30.00\t30", "100.00%\t30.00\t32"));
        Run run = Run.of("assess", form.toString());
        assertThat(run.out()).contains("得分 32 高于分值 30");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysWhatDiffers() throws IOException {
        Path old = folder.resolve("old.json");
        Path now = folder.resolve("new.json");
        String table = "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"合格率\",\"value\":{\"text\":\"≥%s%%\","
                + "\"target\":{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":%s,\"unit\":\"%%\"}}}]}";
        Files.writeString(old, String.format(table, "95", "95"));
        Files.writeString(now, String.format(table, "90", "90"));
        Run run = Run.of("diff", old.toString(), now.toString());
        assertThat(run.out().strip()).isEqualTo("降低目标指标「合格率」：≥95%→≥90%");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("diff", old.toString(), old.toString()))
                .returns(0, Run::code)
                .returns("", Run::out);
        assertThat(Run.of("diff", old.toString(), folder.resolve("none.json").toString())
                        .code())
                .isEqualTo(2);
    }
}
