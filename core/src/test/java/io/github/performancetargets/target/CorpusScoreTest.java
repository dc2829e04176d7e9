package io.github.performancetargets.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.target.ValueCorpus.Row;
import io.github.performancetargets.target.ValueCorpus.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The score over real cells, and what the regular expression that most systems use makes of the same cells. */
class CorpusScoreTest {
    private static final Pattern TYPICAL = Pattern.compile("([≥≤><=]*)\\s*(\\d+(?:\\.\\d+)?)\\s*(.*)");

    @Test
    void readsEveryRealCellRightAndNoneWrong() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<Verdict, Integer>> score =
                score(text -> StatedTarget.read(text).target(), wrong);
        print("performance-targets", score);
        assertThat(wrong).as("rows silently wrong").isEmpty();
        int typed = 0;
        int right = 0;
        for (String kind : List.of("quantity", "range", "qualitative", "deadline")) {
            typed += score.getOrDefault(kind, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            right += score.getOrDefault(kind, Map.of()).getOrDefault(Verdict.RIGHT, 0);
        }
        assertThat(right * 100).as("typed rows right, of %d", typed).isGreaterThanOrEqualTo(typed * 98);
    }

    @Test
    void aTypicalRegularExpressionIsSilentlyWrongWhereThisReaderIsRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        print("regular expression " + TYPICAL, score(CorpusScoreTest::typical, wrong));
        assertThat(wrong).hasSizeGreaterThan(20);
    }

    @Test
    void printsEveryCellSoThatItReadsBackInBothLanguages() throws IOException {
        for (Row row : ValueCorpus.rows()) {
            Target target = StatedTarget.read(row.raw()).target();
            if (!(target instanceof NotUnderstood)) {
                assertThat(Target.parse(target.toString())).as(row.raw()).isEqualTo(target);
                assertThat(Target.parse(target.toEnglish())).as(row.raw()).isEqualTo(target);
            }
        }
    }

    private static Target typical(String text) {
        Matcher matcher = TYPICAL.matcher(text);
        if (!matcher.find()) {
            return new Qualitative(text);
        }
        String operator =
                matcher.group(1).isEmpty() ? "" : Signs.isSign(matcher.group(1).charAt(0)) ? matcher.group(1) : "";
        return StatedTarget.read(TargetTriple.of(operator, matcher.group(2), matcher.group(3)))
                .target();
    }

    private static Map<String, Map<Verdict, Integer>> score(Function<String, Target> reader, List<String> wrong)
            throws IOException {
        Map<String, Map<Verdict, Integer>> score = new TreeMap<>();
        for (Row row : ValueCorpus.rows()) {
            Target target = reader.apply(row.raw());
            Verdict verdict = ValueCorpus.judge(row, target);
            score.computeIfAbsent(row.kind(), kind -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.WRONG) {
                wrong.add(row.raw() + " as " + target);
            }
        }
        return score;
    }

    private static void print(String reader, Map<String, Map<Verdict, Integer>> score) {
        StringBuilder table = new StringBuilder(reader).append('\n');
        score.forEach((kind, counts) -> table.append(String.format(
                "%-14s right %3d  refused %3d  wrong %3d%n",
                kind,
                counts.getOrDefault(Verdict.RIGHT, 0),
                counts.getOrDefault(Verdict.REFUSED, 0),
                counts.getOrDefault(Verdict.WRONG, 0))));
        System.out.print(table);
    }
}
