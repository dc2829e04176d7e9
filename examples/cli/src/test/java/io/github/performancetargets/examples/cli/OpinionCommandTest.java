package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter of a review is written as a whole, and says what the options say. */
class OpinionCommandTest {
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");

    @TempDir
    private Path folder;

    private static List<String> lines(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void aLetterIsWritten() throws Exception {
        Path file = folder.resolve("审核意见.docx");
        Run run = Run.of(
                "opinion", FORMS.toString(), "-o", file.toString(), "--sender", "平罗县财政局", "--date", "2020-12-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(lines(file)).contains("平罗县财政局", "2020 年 12 月 1 日", "二、具体意见");
    }

    @Test
    void rulesOfTheProfileDecideWhatIsInIt() throws Exception {
        Path profile = Files.writeString(folder.resolve("rules.txt"), "review/range-too-wide = off\n");
        Path file = folder.resolve("a.docx");
        Run.of("opinion", FORMS.toString(), "-o", file.toString(), "--profile", profile.toString(), "--lang", "en");
        assertThat(lines(file)).contains("2. Opinions").noneMatch(line -> line.contains("35"));
    }

    @Test
    void whatCannotBeReadOrWrittenIsTold() throws Exception {
        Path file = folder.resolve("a.docx");
        Run run = Run.of("opinion", folder.resolve("none.doc").toString(), FORMS.toString(), "-o", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).exists();
        assertThat(run.err()).contains("none.doc：无法读取：文件不存在");
        assertThat(Run.of("opinion", FORMS.toString(), "-o", "a.doc").errLines().get(0))
                .contains("应为 .docx");
        assertThat(Run.of("opinion", FORMS.toString(), "-o", file.toString(), "--due", "明天")
                        .code())
                .isEqualTo(2);
    }
}
