package io.github.performancetargets.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs of target and actual value in the manner of the published ones, made up: {@code conformance/scores/made.tsv}. */
class MadePairsTest {
    private static final int OPERATOR = 1;
    private static final int TARGET = 2;
    private static final int ACTUAL = 3;
    private static final int MET = 4;

    @Test
    void decidesNearlyAllThatThePairsSayAndNoneWrong() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        int decidable = 0;
        Path file = Path.of(System.getProperty("conformance.directory"), "scores", "made.tsv");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8).subList(1, lines(file))) {
            List<String> row = List.of(line.split("\t", -1));
            AttainmentAnswer answer = judge(row);
            boolean isKnown = !row.get(MET).equals("?");
            decidable += isKnown ? 1 : 0;
            if (answer.outcome().isDecided()
                    && !row.get(MET).equals(answer.outcome().isMet() ? "yes" : "no")) {
                wrong.add(line + " => " + answer);
            } else if (isKnown && !answer.outcome().isDecided()) {
                undecided.add(line + " => " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(undecided).hasSizeLessThanOrEqualTo(decidable / 20);
    }

    private static int lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).size();
    }

    private static AttainmentAnswer judge(List<String> row) {
        String operator = row.get(OPERATOR);
        boolean isSign = operator.equals(">=") || operator.equals("<=") || operator.equals("=") || operator.equals("<");
        Indicator indicator = Indicator.builder()
                .name(row.get(0))
                .value(StatedTarget.read((isSign ? operator : "") + row.get(TARGET)))
                .actual(StatedTarget.read(row.get(ACTUAL)))
                .build();
        return AttainmentJudge.ofYear(2022).judge(indicator);
    }
}
