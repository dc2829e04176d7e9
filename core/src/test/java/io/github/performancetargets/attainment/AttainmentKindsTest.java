package io.github.performancetargets.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pairs of many fields in a form of 2023, {@code conformance/scores/kinds.tsv}: what a careful reader says was written down before the
 * judge was asked. Where readers may differ several answers stand.
 */
class AttainmentKindsTest {
    @Test
    void decidesNearlyAllThatAReaderDecidesAndNoneWrong() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        int decidable = 0;
        Path file = Path.of(System.getProperty("conformance.directory"), "scores", "kinds.tsv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t", -1);
            List<String> expected = List.of(row[4].split("\\|", -1));
            AttainmentAnswer answer = judge(row);
            boolean isKnown = !expected.contains("undecided");
            decidable += isKnown ? 1 : 0;
            if (answer.outcome().isDecided()
                    && !expected.contains(answer.outcome().code())) {
                wrong.add(line + " => " + answer);
            } else if (isKnown && !answer.outcome().isDecided()) {
                undecided.add(line + " => " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(undecided).hasSizeLessThanOrEqualTo(decidable / 20);
    }

    private static AttainmentAnswer judge(String[] row) {
        Indicator.Builder indicator = Indicator.builder()
                .dimension(IndicatorDimension.of(row[0]))
                .name(row[1])
                .value(StatedTarget.read(row[2]));
        if (!row[3].isEmpty()) {
            indicator.actual(StatedTarget.read(row[3]));
        }
        return AttainmentJudge.ofYear(2023).judge(indicator.build());
    }
}
