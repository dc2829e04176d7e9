package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists by a column map are read and written, with what has no place told; what docs/column-map.md shows is run. */
class ColumnMapsTest {
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory", "../../conformance"));
    private static final Path FORMS = CONFORMANCE.resolve("forms").resolve("pingluo-justice-2021.txt");
    private static final String DECLARATION =
            CONFORMANCE.resolve("maps").resolve("declaration.map").toString();
    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w*)\n(.*?)```");

    @TempDir
    private Path folder;

    @Test
    void theDocumentShowsWhatIsRead() throws IOException {
        String page =
                Files.readString(CONFORMANCE.resolveSibling("docs").resolve("column-map.md"), StandardCharsets.UTF_8);
        String map = "";
        String list = "";
        String json = "";
        for (Matcher block = BLOCK.matcher(page); block.find(); ) {
            map = block.group(2).startsWith("# 自评清单") ? block.group(2) : map;
            list = block.group(1).equals("csv") ? block.group(2) : list;
            json = block.group(1).equals("json") ? block.group(2) : json;
        }
        Path sample = CONFORMANCE.resolve("maps").resolve("self-assessment.map");
        assertThat(map).isEqualTo(Files.readString(sample));
        Path file = Files.writeString(folder.resolve("自评.csv"), list);
        Run run = Run.of("read", file.toString(), "--map", sample.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(json);
    }

    @Test
    void formsBecomeAListThatReadsBack() throws IOException {
        for (String name : new String[] {"a.csv", "a.xlsx"}) {
            String file = folder.resolve(name).toString();
            Run written = Run.of("list", FORMS.toString(), "--as", DECLARATION, "-o", file);
            assertThat(written.code()).isZero();
            assertThat(written.out()).isEmpty();
            assertThat(written.err()).contains("/goals：对照表没有此栏", "同类共");
            Run read = Run.of("read", file, "--map", DECLARATION);
            assertThat(read.outLines()).hasSize(3);
            assertThat(read.outLines().get(2)).contains("重新违法犯罪率下降", "≤30人");
        }
    }

    @Test
    void everyCommandReadsByAMap() throws IOException {
        String file = folder.resolve("a.csv").toString();
        Run.of("list", FORMS.toString(), "--as", DECLARATION, "-o", file);
        assertThat(Run.of("check", file, "--map", DECLARATION).out()).contains("review/range-too-wide");
        assertThat(Run.of(
                                "show",
                                file,
                                "--map",
                                DECLARATION,
                                "-o",
                                folder.resolve("a.html").toString())
                        .code())
                .isZero();
    }

    @Test
    void aMapThatIsNoneIsRefusedInTheLanguageOfTheUser() throws IOException {
        String map = Files.writeString(folder.resolve("a.map"), "start-row = 2\nA = 天气\n")
                .toString();
        Run chinese = Run.of("read", FORMS.toString(), "--map", map);
        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.errLines().get(0)).contains("a.map: 第 2 行，应为栏目", "实际为 天气");
        Run english = Run.of("list", FORMS.toString(), "--as", map, "-o", folder + "/a.csv", "--lang", "en");
        assertThat(english.errLines().get(0)).contains("line 2: expected a field", "found 天气");
        assertThat(Run.of("read", FORMS.toString(), "--map", folder + "/none.map")
                        .errLines()
                        .get(0))
                .contains("文件不存在");
        assertThat(Run.of("list", FORMS.toString(), "--as", DECLARATION, "-o", "a.html")
                        .code())
                .isEqualTo(2);
    }
}
