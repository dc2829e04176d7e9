package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The law of every reading: each cell that is not empty stands in the model or in a remark, never in both. */
final class Accounting {
    private static final List<String> CONSTANTS = List.of("/direction", "/core", "/likelihood", "/causes");

    private Accounting() {}

    /** Checks a result against the cells that a test found in the source by its own means. */
    static void check(ReadResult result, Map<DocumentPlace, String> source) {
        Set<DocumentPlace> kept = result.origins().stream().map(Origin::place).collect(Collectors.toSet());
        Set<DocumentPlace> lost = result.remarks().stream()
                .filter(r -> r.kind().isLoss())
                .map(r -> r.place().orElseThrow())
                .collect(Collectors.toSet());
        assertThat(lost).as("lost and kept").doesNotContainAnyElementsOf(kept);
        long losses = result.remarks().stream().filter(r -> r.kind().isLoss()).count();
        assertThat(losses).as("a loss is told once").isEqualTo(lost.size());
        List<String> rejoined = result.remarks().stream()
                .filter(r -> r.kind() == RemarkKind.REJOINED)
                .map(Remark::text)
                .toList();
        for (Remark remark : result.remarks()) {
            if (remark.kind().isLoss()) {
                String text = remark.text();
                String own = source.getOrDefault(remark.place().orElseThrow(), "");
                assertThat(rejoined.contains(text) && !own.isEmpty() ? text.substring(0, own.length()) : text)
                        .isEqualTo(own);
            }
        }
        String words = squeezed(result.tables().toString());
        Set<DocumentPlace> values = result.origins().stream()
                .filter(o -> o.role() == Origin.Role.VALUE)
                .map(Origin::place)
                .collect(Collectors.toSet());
        Set<DocumentPlace> constants = result.origins().stream()
                .filter(o -> CONSTANTS.stream().anyMatch(o.path()::endsWith))
                .map(Origin::place)
                .collect(Collectors.toSet());
        source.forEach((place, text) -> {
            // words that were cut over two lines are told once, together
            boolean told = lost.contains(place) || rejoined.stream().anyMatch(r -> r.endsWith(text));
            assertThat(kept.contains(place) || told)
                    .as("%s '%s' is accounted for", place, text)
                    .isTrue();
            // 正向 and 有可能 are constants in the model, 是 is a flag
            if (values.contains(place) && !constants.contains(place)) {
                assertThat(allPartsIn(words, text.replaceAll("(\\d)\\.0+$", "$1")) || isConverted(words, text))
                        .as("%s '%s' is in the model", place, text)
                        .isTrue();
            }
        });
        assertThat(source.keySet()).as("nothing is invented").containsAll(kept).containsAll(lost);
    }

    /** 1.2亿元 of a table in 万元, 1,185,000.00 below 元: the same digits, with the point elsewhere. */
    private static boolean isConverted(String words, String text) {
        if (!text.matches("[0-9][0-9,]*([.][0-9]+)?([亿千]?元)?")) {
            return false;
        }
        BigDecimal digits = new BigDecimal(text.replaceAll("[亿千]?元|,", ""));
        return IntStream.of(-4, 4, 8)
                .mapToObj(digits::scaleByPowerOfTen)
                .anyMatch(d -> words.contains(d.stripTrailingZeros().toPlainString()));
    }

    /** Whether every run of letters, digits and operators of a cell occurs in the model. */
    private static boolean allPartsIn(String words, String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        if (colon > 0 && allPartsIn(words, text.substring(colon + 1))) {
            // what stands before it is a label, which the model says by its structure
            return true;
        }
        if (text.startsWith("绩效指标（") && allPartsIn(words, text.substring(text.indexOf('（')))) {
            // a heading of the indicators, as well
            return true;
        }
        return allIn(words, text.split("[^\\p{L}\\p{N}≥≤%]+", -1))
                // a name and its value in one cell
                || allIn(
                        words,
                        text.split("[^\\p{L}\\p{N}≥≤%]+|(?=[≥≤])|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", -1));
    }

    private static boolean allIn(String words, String[] parts) {
        for (String part : parts) {
            String bare = part.replace("其中", "")
                    .replace("万元", "")
                    .replace("年度", "")
                    .replaceAll("^(\\d{4})年$", "$1")
                    .replaceAll("^(\\d+)[分%]$", "$1");
            if (!words.contains(squeezed(bare))
                    && !words.contains(squeezed(part.replaceAll("\\.0+$", "").replace(",", "")))) {
                return false;
            }
        }
        return true;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
