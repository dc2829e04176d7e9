package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    private static final PerformanceTargetTable EMPTY =
            PerformanceTargetTable.builder().build();
    private static final TableValidator REVIEW = TableValidator.review(FormEdition.GENERIC);

    private static Map<RuleId, Severity> found(TableValidator validator, PerformanceTargetTable table) {
        Map<RuleId, Severity> found = new TreeMap<>();
        for (Finding finding : validator.validate(table).findings()) {
            found.put(finding.rule(), finding.severity());
        }
        return found;
    }

    @Test
    void switchesRulesOffAndWeighsThemAnewWithoutCode() {
        RuleId off = RuleId.of("completeness/category-missing");
        RuleId lighter = RuleId.of("completeness/satisfaction-missing");
        Map<RuleId, Severity> before = found(REVIEW, EMPTY);
        assertThat(before).containsEntry(off, Severity.ERROR).containsEntry(lighter, Severity.ERROR);

        Map<RuleId, Severity> after = found(REVIEW.withProfile(ReviewProfile.parse("""
                # 县财〔2026〕1号
                completeness/category-missing = off

                ! 不直接服务公众的项目较多
                completeness/satisfaction-missing : NOTE
                """)), EMPTY);

        before.remove(off);
        before.put(lighter, Severity.NOTE);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void leavesEverythingAsItWasWhereItSaysNothing() {
        for (String nothing :
                List.of("", "\n\n", "# only words", "# words\\\n# more words\\", "\uFEFF# a mark before them")) {
            assertThat(REVIEW.withProfile(ReviewProfile.parse(nothing)).rules()).isEqualTo(REVIEW.rules());
            assertThat(found(REVIEW.withProfile(ReviewProfile.parse(nothing)), EMPTY))
                    .isEqualTo(found(REVIEW, EMPTY));
        }
    }

    @Test
    void mayNameEveryRuleOfTheLibrary() {
        StringBuilder all = new StringBuilder();
        REVIEW.rules().forEach(rule -> all.append(rule.definition().id()).append("=off\n"));

        assertThat(REVIEW.withProfile(ReviewProfile.parse(all.toString())).rules())
                .isEmpty();
    }

    @Test
    void switchesOnWhatIsOffByDefault() {
        RuleId input = RuleId.of("review/input-as-target");
        TableValidator judging = REVIEW.withProfile(ReviewProfile.parse("review/input-as-target=warning"));

        assertThat(judging.rules()).hasSize(REVIEW.rules().size() + 1);
        assertThat(judging.rules().get(judging.rules().size() - 1).definition().id())
                .isEqualTo(input);
        assertThat(judging.withProfile(ReviewProfile.parse("review/input-as-target=off"))
                        .rules())
                .isEqualTo(REVIEW.rules());
        assertThat(REVIEW.withProfile(ReviewProfile.parse("review/input-as-target=off"))
                        .rules())
                .isEqualTo(REVIEW.rules());
    }

    @Test
    void knowsARuleOfTheCaller() {
        Rule own = Rule.of(
                RuleDefinition.builder("county/always", Criterion.FEASIBILITY, Severity.NOTE)
                        .build(),
                (table, findings) -> findings.add(io.github.performancetargets.rule.Place.table()));
        ReviewProfile profile = ReviewProfile.parse("county/always = error");

        assertThat(found(REVIEW.withRule(own).withProfile(profile), EMPTY))
                .containsEntry(RuleId.of("county/always"), Severity.ERROR);
        assertThatThrownBy(() -> REVIEW.withProfile(profile))
                .isInstanceOf(ReviewProfileException.class)
                .hasMessage("expected the id of one of the rules, found 'county/always' in line 1");
    }

    /** A draft need not have indicators yet. */
    @Test
    void saysForWhichStageTablesAreJudged() {
        assertThat(found(REVIEW.withProfile(ReviewProfile.parse("stage = draft")), EMPTY))
                .isEqualTo(found(REVIEW.at(io.github.performancetargets.table.Stage.DRAFT), EMPTY))
                .isNotEqualTo(found(REVIEW, EMPTY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a/b=off#c=loud | 2 | expected the id of a rule or 'stage', found 'c' in line 2",
                "a/b = loud | 1 | expected off, error, warning or note for a/b, found 'loud' in line 1",
                "a/b= | 1 | expected off, error, warning or note for a/b, found '' in line 1",
                "a/b | 1 | expected off, error, warning or note for a/b, found '' in line 1",
                "##x/y=off##a/b=on | 5 | expected off, error, warning or note for a/b, found 'on' in line 5",
                "a/b=off##a/b=note | 3 | expected 'a/b' once in line 3",
                "stage=draft#stage=draft | 2 | expected 'stage' once in line 2",
                "stage=later | 1 | expected draft, declaration, approval, monitoring or self-assessment for stage, found 'later' in line 1",
                "stage | 1 | expected draft, declaration, approval, monitoring or self-assessment for stage, found '' in line 1",
                "A/b=off | 1 | expected the id of a rule or 'stage', found 'A/b' in line 1",
                "a/b=off, note | 1 | expected off, error, warning or note for a/b, found 'off, note' in line 1",
                "a/b=of\\#  f#a/c=x | 3 | expected off, error, warning or note for a/c, found 'x' in line 3",
                "a/b=note\\\\#a/c=x | 1 | expected off, error, warning or note for a/b, found 'note\\' in line 1",
                "!#  ! words\\#a/c=x | 3 | expected off, error, warning or note for a/c, found 'x' in line 3",
                "!#  \\#a/c=x | 3 | expected off, error, warning or note for a/c, found 'x' in line 3",
                "a/b=off#\\u00zz=off | 2 | expected four hexadecimal digits after \\u in line 2",
                "review/vauge-value=off | 1 | expected the id of one of the rules, found 'review/vauge-value' in line 1",
                "#completeness/slot-missing=off#completeness/slot=off | 3 | expected the id of one of the rules, found 'completeness/slot' in line 3",
            })
    void refusesWhatItDoesNotKnowAndSaysWhere(String lines, int line, String message) {
        String text = lines.replace('#', '\n');
        assertThatThrownBy(() -> REVIEW.withProfile(ReviewProfile.parse(text)))
                .isInstanceOfSatisfying(ReviewProfileException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(message).isEqualTo(e.reason() + " in line " + line);
                })
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a/b = loud | 应为级别 error、warning、note 或 off（a/b），实为 'loud'",
                "a/b=off#a/b=note | 应为“a/b”只写一次",
                "stage = later | 应为阶段 draft、declaration、approval、monitoring 或 self-assessment，实为 'later'",
                "c = off | 应为规则编号或 stage，实为 'c'",
                "\\u00zz = off | 应为四位十六进制数字（\\u 之后）",
                "review/vauge-value = off | 应为已有规则的编号，实为 'review/vauge-value'",
            })
    void saysInChineseToo(String lines, String reason) {
        assertThatThrownBy(() -> REVIEW.withProfile(ReviewProfile.parse(lines.replace('#', '\n'))))
                .isInstanceOfSatisfying(ReviewProfileException.class, e -> {
                    assertThat(e.reason(Locale.SIMPLIFIED_CHINESE)).isEqualTo(reason);
                    assertThat(e.reason(Locale.FRENCH)).isEqualTo(e.reason());
                });
    }

    /** However the lines end, the number is that of an editor. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAsAnEditorDoes(String end) {
        assertThatThrownBy(() -> ReviewProfile.parse("# 一" + end + "a/b=off" + end + end + "a/c=?"))
                .hasMessageEndingWith("in line 4");
    }

    @Test
    void readsALongFileAndLeavesTheReaderOpen() throws IOException {
        StringBuilder text = new StringBuilder("#".repeat(20_000)).append('\n');
        for (int i = 0; i < 5_000; i++) {
            text.append("a/b").append(i).append(" = off\n");
        }
        boolean[] closed = {false};
        Reader reader = new StringReader(text + "a/b0 = off") {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThatThrownBy(() -> ReviewProfile.read(reader)).hasMessageEndingWith("expected 'a/b0' once in line 5002");
        assertThat(closed[0]).isFalse();
    }
}
