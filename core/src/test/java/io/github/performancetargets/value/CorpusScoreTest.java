package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.exceptions.UtilException;
import cn.hutool.core.util.NumberUtil;
import cn.hutool.core.util.ReUtil;
import io.github.performancetargets.value.ValueCorpus.Row;
import io.github.performancetargets.value.ValueCorpus.Verdict;
import io.github.performancetargets.value.notation.lex.Signs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The score over real cells, beside what two readers in common use make of the same cells. */
class CorpusScoreTest {
    private static final Pattern TYPICAL = Pattern.compile("([≥≤><=]*)\\s*(\\d+(?:\\.\\d+)?)\\s*(.*)");

    @ParameterizedTest
    @ValueSource(strings = {"values.tsv", "more-values.tsv", "held-out-values.tsv"})
    void readsRealCellsRightAndNoneSilentlyWrong(String file) throws IOException {
        ScoreBoard board = new ScoreBoard(ValueCorpus.rows(file), CorpusScoreTest::ours);
        assertThat(board.wrong()).as("rows silently wrong").isEmpty();
        assertThat(board.typedRightPercent()).as("typed rows right").isGreaterThanOrEqualTo(95);
    }

    @Test
    void theReadmeShowsTheScore() throws IOException {
        List<Row> rows = all();
        ScoreBoard ours = new ScoreBoard(rows, CorpusScoreTest::ours);
        List<String> table = new ArrayList<>(ours.linesByKind());
        table.add(ours.total("this library"));
        table.add(new ScoreBoard(rows, CorpusScoreTest::typical).total("a typical regular expression"));
        table.add(new ScoreBoard(rows, CorpusScoreTest::hutool).total("Hutool, judged on the number alone"));
        table.forEach(System.out::println);
        Path readme = Path.of(System.getProperty("conformance.directory")).resolveSibling("README.md");
        assertThat(Files.readAllLines(readme, StandardCharsets.UTF_8)).containsSequence(table);
    }

    @Test
    void printsEveryCellSoThatItReadsBackInBothLanguages() throws IOException {
        for (Row row : all()) {
            Target target = StatedTarget.read(row.raw()).target();
            if (!(target instanceof NotUnderstood)) {
                assertThat(Target.parse(target.toString())).as(row.raw()).isEqualTo(target);
                assertThat(Target.parse(target.toEnglish())).as(row.raw()).isEqualTo(target);
            }
        }
    }

    private static List<Row> all() throws IOException {
        List<Row> rows = new ArrayList<>(ValueCorpus.rows("values.tsv"));
        rows.addAll(ValueCorpus.rows("more-values.tsv"));
        rows.addAll(ValueCorpus.rows("held-out-values.tsv"));
        return rows;
    }

    private static Verdict ours(Row row, String text) {
        return ValueCorpus.judge(row, StatedTarget.read(text).target());
    }

    private static Verdict typical(Row row, String text) {
        Matcher matcher = TYPICAL.matcher(text);
        if (!matcher.find()) {
            return ValueCorpus.judge(row, new Qualitative(text));
        }
        String operator =
                matcher.group(1).isEmpty() ? "" : Signs.isSign(matcher.group(1).charAt(0)) ? matcher.group(1) : "";
        return ValueCorpus.judge(
                row,
                StatedTarget.read(TargetTriple.of(operator, matcher.group(2), matcher.group(3)))
                        .target());
    }

    // the whole text as a number, else the first run of digits and points in it, as its users do; it knows no units, no
    // operators and no dates, so that any number but that of a quantity is wrong, and no number is right where there is
    // none
    private static Verdict hutool(Row row, String text) {
        BigDecimal number = hutoolNumber(text);
        boolean valued = row.kind().equals("quantity");
        if (number == null) {
            return row.kind().equals("qualitative") || row.kind().equals("unparseable")
                    ? Verdict.RIGHT
                    : Verdict.REFUSED;
        }
        return valued && number.compareTo(new BigDecimal(row.low())) == 0 ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static @Nullable BigDecimal hutoolNumber(String text) {
        try {
            return NumberUtil.toBigDecimal(NumberUtil.parseNumber(text));
        } catch (NumberFormatException | UtilException notANumber) {
            String first = ReUtil.getGroup0("\\d+(?:\\.\\d+)?", text);
            return first == null ? null : new BigDecimal(first);
        }
    }
}
