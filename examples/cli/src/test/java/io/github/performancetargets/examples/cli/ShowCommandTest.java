package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables shown as a page or a workbook are the same tables. */
class ShowCommandTest {
    private static final Path FORMS =
            Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.htm", "a.xlsx", "A.XLSX", "a.docx"})
    void whatIsShownReadsBack(String name) {
        String file = folder.resolve(name).toString();
        Run run = Run.of("show", FORMS.toString(), "-o", file);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("read", file).out())
                .isEqualTo(Run.of("read", FORMS.toString()).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.xlsx", "a.docx"})
    void withFindingsItReadsBackAllTheSame(String name) {
        String file = folder.resolve(name).toString();
        Run run = Run.of("show", FORMS.toString(), "--findings", "-o", file);

        assertThat(run.code()).isZero();
        assertThat(Run.of("read", file).out())
                .isEqualTo(Run.of("read", FORMS.toString()).out());
    }

    @Test
    void findingsSpeakTheLanguageAskedForAndJudgeByTheEditionAskedFor() throws IOException {
        Path file = folder.resolve("a.html");
        Run.of("show", FORMS.toString(), "--findings", "--lang", "en", "-o", file.toString());
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("warning", "review/range-too-wide");

        Run.of("show", FORMS.toString(), "-o", file.toString());
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("review/range-too-wide");

        Run unknown = Run.of("show", FORMS.toString(), "--edition", "bogus", "-o", file.toString());
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.errLines().get(0)).contains("bogus", "pingluo-2021");
    }

    @Test
    void jsonIsShownToo() {
        String json = Run.of("read", FORMS.toString()).out();
        Path file = folder.resolve("a.xlsx");

        assertThat(Run.withInput(json, "show", "-", "-o", file.toString()).code())
                .isZero();
        assertThat(Run.of("read", file.toString()).outLines()).hasSize(3);
    }

    @Test
    void anExistingFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "old");
        Run.of("show", FORMS.toString(), "-o", file.toString());

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("<!doctype html>");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** A link says where a file is: it stays, and what it names is written, also where that is not there yet. */
    @Test
    void aSymbolicLinkIsFollowed() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("real", "page.html"));

        for (int run = 0; run < 2; run++) {
            assertThat(Run.of("show", FORMS.toString(), "-o", link.toString()).code())
                    .isZero();
            assertThat(link).isSymbolicLink();
            assertThat(Files.readString(real.resolve("page.html"))).contains("<article");
        }
        try (Stream<Path> left = Files.list(real)) {
            assertThat(left).hasSize(1);
        }
        // what is written is not read, neither under its name nor under the other
        assertThat(Run.of("show", folder.toString(), FORMS.toString(), "-o", link.toString())
                        .err())
                .doesNotContain("link.html", "page.html");
        Path loop = folder.resolve("loop.html");
        Files.createSymbolicLink(loop, loop);
        assertRefused("loop.html", "show", FORMS.toString(), "-o", loop.toString());
        if (Files.exists(Path.of("/dev/full"))) {
            Path device = Files.createSymbolicLink(folder.resolve("device.html"), Path.of("/dev/full"));
            assertRefused("device.html", "show", FORMS.toString(), "-o", device.toString());
        }
    }

    @Test
    void aFileThatIsReadIsNeverReplaced() throws IOException {
        Path file = folder.resolve("a.html");
        Run.of("show", FORMS.toString(), "-o", file.toString());
        String before = Files.readString(file, StandardCharsets.UTF_8);
        Run run =
                Run.of("show", file.toString(), "--findings", "-o", folder + "/../" + folder.getFileName() + "/a.html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0)).contains("是所读文件");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(before);
    }

    @Test
    void whatStoodThereIsKeptWhereNothingCouldBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "old");
        Run run = Run.of("show", folder.resolve("none.txt").toString(), "-o", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void wrongNamesAreOneClearLine() {
        assertRefused("应为 .html, .htm, .xlsx, .docx", "show", FORMS.toString(), "-o", "a.pdf");
        assertRefused("应为 .html, .htm, .xlsx, .docx", "show", FORMS.toString(), "-o", "html");
        assertRefused("应为已有文件夹", "show", FORMS.toString(), "-o", folder + "/none/a.html");
        assertRefused("--output", "show", FORMS.toString());
        assertRefused("FILE", "show", "-o", "a.html");
    }

    @Test
    void aWorkbookHoldsNoMoreSheetsThanAnyoneLeafsThroughAndAPageAnyNumber() throws IOException {
        String table = "{\"formatVersion\":\"1.0\",\"title\":\"甲\"}\n";
        Path workbook = Files.writeString(folder.resolve("a.xlsx"), "old");
        Run run = Run.withInput(table.repeat(1001), "show", "-", "-o", workbook.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.errLines().get(0)).contains("无法写入：一个工作簿或 Word 文档最多 1000 表");
        assertThat(Files.readString(workbook)).isEqualTo("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");

        Path page = folder.resolve("a.html");
        assertThat(Run.withInput(table.repeat(1001), "show", "-", "-o", page.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(page).split("<article", -1)).hasSize(1002);
    }

    private static void assertRefused(String says, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).contains(says);
    }
}
