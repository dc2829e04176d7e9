package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau says in a file which rules apply and how much they weigh. */
class ProfileOptionTest {
    private static final String FORMS = Path.of(
                    System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt")
            .toString();

    @TempDir
    private Path folder;

    private String profile(String text) throws IOException {
        return Files.writeString(folder.resolve("审核方案.properties"), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void switchesRulesOffAndWeighsThemAnew() throws IOException {
        assertThat(Run.of("check", FORMS).out()).contains("[警告]", "[提示]").doesNotContain("[错误]");

        Run run = Run.of(
                "check",
                "--profile",
                profile("# 县财〔2026〕1号\nreview/range-too-wide = error\nreview/vague-value = off\n"),
                FORMS);

        assertThat(run.out()).contains("[错误]");
        assertThat(run.out().lines().filter(line -> line.contains("[错误]"))).hasSize(1);
        assertThat(run.outLines())
                .hasSizeLessThan(Run.of("check", FORMS).outLines().size());
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void refusesAProfileThatItDoesNotUnderstandBeforeAnythingIsChecked() throws IOException {
        String wrong = profile("stage = draft\nreview/vauge-value = off\n");

        Run run = Run.of("--lang", "en", "check", "--profile", wrong, FORMS);

        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0))
                .contains(wrong + ": line 2: expected the id of one of the rules, found 'review/vauge-value'");
        assertThat(Run.of("check", "--profile", wrong, FORMS).errLines().get(0))
                .contains(wrong + "：第 2 行：应为已有规则的编号，实为 'review/vauge-value'");
    }

    @Test
    void saysWhyAProfileCannotBeRead() throws IOException {
        Run missing = Run.of("check", "--profile", folder.resolve("无").toString(), FORMS);
        Path broken = Files.write(folder.resolve("gbk"), new byte[] {'#', (byte) 0xC4, (byte) 0xE3});
        Run encoded = Run.of("check", "--profile", broken.toString(), FORMS);

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("无：无法读取：文件不存在");
        assertThat(encoded.code()).isEqualTo(2);
        assertThat(encoded.err()).contains("应为 UTF-8 编码");
    }

    @Test
    void saysThatAProfileIsAFolder() {
        Run chinese = Run.of("check", "--profile", folder.toString(), FORMS);
        Run english = Run.of("check", "--lang", "en", "--profile", folder.toString(), FORMS);

        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.err()).contains("这是文件夹，不是文件").doesNotContain("Is a directory");
        assertThat(english.err()).contains("a folder, not a file");
    }
}
