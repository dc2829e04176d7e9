package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The Chinese pages are written for their readers, and say the same: of a page with an English twin all fenced blocks (commands, code,
 * outputs) are those of the twin, byte for byte and in its order, and its tables have the same rows with the same code and figures.
 */
class ChinesePagesTest {
    /** Made of the rules by {@code RulesDocumentTest}, as its twin is, in another shape. */
    private static final Set<String> MADE = Set.of("docs/rules.zh-CN.md");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)*");
    private static final Pattern LINK = Pattern.compile("]\\([^)]*\\)");

    @Test
    void showTheBlocksOfTheirTwins() {
        SoftAssertions all = new SoftAssertions();
        int blocks = 0;
        for (Path page : twins()) {
            List<String> shown = Pages.blocks(page);
            all.assertThat(shown).as(page.toString()).isEqualTo(Pages.blocks(Pages.english(page)));
            blocks += shown.size();
        }
        all.assertAll();
        assertThat(blocks).isGreaterThan(25);
    }

    @Test
    void haveTheTablesOfTheirTwins() {
        SoftAssertions all = new SoftAssertions();
        int rows = 0;
        for (Path page : twins()) {
            if (!MADE.contains(page.toString().replace('\\', '/'))) {
                List<String> found = rows(page);
                all.assertThat(found).as(page.toString()).isEqualTo(rows(Pages.english(page)));
                rows += found.size();
            }
        }
        all.assertAll();
        assertThat(rows).isGreaterThan(80);
    }

    @Test
    void areLinkedWithTheirTwins() {
        for (Path page : twins()) {
            Path english = Pages.english(page);
            assertThat(Pages.prose(page)).as(page.toString()).contains("](" + english.getFileName() + ")");
            assertThat(Pages.prose(english)).as(english.toString()).contains("](" + page.getFileName() + ")");
        }
    }

    /** {@code PageCommandsIT} runs what begins with a prompt, and compares what it prints. */
    @Test
    void showOnlyCommandsThatAreRunWhereTheyHaveNoTwin() {
        Set<String> english = new TreeSet<>();
        for (Path page : Pages.all()) {
            english.addAll(page.toString().endsWith(Pages.CHINESE) ? List.of() : Pages.blocks(page));
        }
        for (Path page : Pages.chinese()) {
            if (!hasTwin(page)) {
                assertThat(Pages.blocks(page))
                        .as(page.toString())
                        .allMatch(block -> block.startsWith("```\n$ ") || english.contains(block));
            }
        }
    }

    private static List<Path> twins() {
        List<Path> twins =
                Pages.chinese().stream().filter(ChinesePagesTest::hasTwin).toList();
        assertThat(twins).hasSizeGreaterThan(3);
        return twins;
    }

    private static boolean hasTwin(Path page) {
        return Files.exists(Pages.ROOT.resolve(Pages.english(page)));
    }

    /** Of each row of each table its code and its figures; an empty line between two tables. */
    private static List<String> rows(Path page) {
        List<String> rows = new ArrayList<>();
        boolean within = false;
        for (String line : Pages.prose(page).split("\n", -1)) {
            boolean row = line.startsWith("|");
            if (row) {
                rows.add(sorted(CODE, line) + " " + sorted(FIGURE, words(line)));
            } else if (within) {
                rows.add("");
            }
            within = row;
        }
        return rows;
    }

    private static String words(String line) {
        return CODE.matcher(LINK.matcher(line).replaceAll("]")).replaceAll(" ");
    }

    private static List<String> sorted(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.stream().sorted().toList();
    }
}
