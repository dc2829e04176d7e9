package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a page links within the repository there is a file, a folder or a heading. */
class PageLinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("^#+ +(.*)$", Pattern.MULTILINE);
    private static final Pattern NO_PART_OF_ANCHOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void leadSomewhere() {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : Pages.all()) {
            Matcher link = LINK.matcher(Pages.prose(page));
            while (link.find()) {
                if (!ELSEWHERE.matcher(link.group(1)).matches()) {
                    links++;
                    if (!leads(page, link.group(1))) {
                        dead.add(page + " → " + link.group(1));
                    }
                }
            }
        }

        assertThat(dead).isEmpty();
        assertThat(links).isGreaterThan(150);
    }

    private boolean leads(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(Pages.ROOT.resolve(target))
                && (hash < 0
                        || anchors.computeIfAbsent(target, PageLinksTest::anchors)
                                .contains(link.substring(hash + 1)));
    }

    /** The anchors that GitHub gives to headings. */
    private static Set<String> anchors(Path page) {
        Set<String> found = new HashSet<>();
        Matcher heading = HEADING.matcher(Pages.prose(page));
        while (heading.find()) {
            String text = heading.group(1).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
            String anchor = NO_PART_OF_ANCHOR
                    .matcher(text.strip().toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
            String unique = anchor;
            for (int i = 1; !found.add(unique); i++) {
                unique = anchor + "-" + i;
            }
        }
        return found;
    }
}
