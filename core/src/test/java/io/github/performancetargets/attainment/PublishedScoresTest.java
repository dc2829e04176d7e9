package io.github.performancetargets.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairs of target and actual value as published, with the points that were given for them: {@code conformance/scores/published.tsv}. */
class PublishedScoresTest {
    private static final int YEAR = 2;
    private static final int NAME = 3;
    private static final int OPERATOR = 4;
    private static final int TARGET = 5;
    private static final int ACTUAL = 6;
    private static final int WEIGHT = 7;
    private static final int SCORE = 8;
    private static final int FORMULA = 10;

    private static final List<Judged> JUDGED = new ArrayList<>();

    private record Judged(List<String> row, AttainmentAnswer answer) {
        boolean isFull() {
            return new BigDecimal(row.get(WEIGHT)).compareTo(new BigDecimal(row.get(SCORE))) == 0;
        }

        // full points for what the note says was missed, or fewer for what was met: told apart by a person in the
        // column
        boolean contradicts() {
            boolean cutAlthoughMet =
                    row.get(FORMULA).startsWith("MET") || row.get(FORMULA).equals("ACTUAL_PERCENT_OF_WEIGHT");
            boolean fullAlthoughMissed = row.get(FORMULA).startsWith("SHORT");
            boolean metInFact = (isFull() && !fullAlthoughMissed) || cutAlthoughMet;
            return answer.outcome().isDecided() && answer.outcome().isMet() != metInFact;
        }

        @Override
        public String toString() {
            return String.join(
                            " | ",
                            row.get(NAME),
                            row.get(OPERATOR),
                            row.get(TARGET),
                            row.get(ACTUAL),
                            row.get(WEIGHT),
                            row.get(SCORE))
                    + " => " + answer.outcome() + " " + answer.ground() + " "
                    + answer.direction().map(IndicatorDirection::toString).orElse("") + answer.reason();
        }
    }

    @BeforeAll
    static void judgeAll() throws IOException {
        for (String line : Files.readAllLines(
                Path.of(System.getProperty("conformance.directory"), "scores", "published.tsv"),
                StandardCharsets.UTF_8)) {
            List<String> row = List.of(line.split("\t", -1));
            if (!row.get(0).equals("table") && !row.get(OPERATOR).equals("exec")) {
                JUDGED.add(new Judged(row, judge(row)));
            }
        }
    }

    private static AttainmentAnswer judge(List<String> row) {
        String operator = switch (row.get(OPERATOR)) {
            case ">=", "<=", "=" -> row.get(OPERATOR);
            default -> "";
        };
        Indicator indicator = Indicator.builder()
                .name(row.get(NAME))
                .value(StatedTarget.read(operator + row.get(TARGET)))
                .actual(StatedTarget.read(row.get(ACTUAL)))
                .build();
        return AttainmentJudge.ofYear(Integer.parseInt(row.get(YEAR).replace("?", "")))
                .judge(indicator);
    }

    @Test
    void decidesNearlyAllAndNoneAgainstThePoints() {
        Map<Ground, Integer> grounds = new EnumMap<>(Ground.class);
        List<Judged> undecided = new ArrayList<>();
        List<Judged> wrong = new ArrayList<>();
        for (Judged judged : JUDGED) {
            if (judged.contradicts()) {
                wrong.add(judged);
            }
            if (judged.answer().outcome().isDecided()) {
                grounds.merge(judged.answer().ground(), 1, Integer::sum);
            } else {
                undecided.add(judged);
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println("published pairs: " + JUDGED.size() + ", decided " + (JUDGED.size() - undecided.size()) + " "
                        + grounds + ", undecided " + undecided.size() + ", wrong " + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(undecided).hasSizeLessThanOrEqualTo(JUDGED.size() / 20);
    }
}
