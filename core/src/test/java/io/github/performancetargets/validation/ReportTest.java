package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a report and its findings are put into words. */
class ReportTest {
    private static final Place ROW = new Place(
            "/indicators/3/value",
            Optional.of("value"),
            TargetPeriod.ANNUAL,
            Optional.of(IndicatorCategory.OUTPUT),
            Optional.of(IndicatorDimension.QUANTITY),
            OptionalInt.of(2),
            Optional.empty(),
            Optional.of("培训人数"),
            Optional.of("若干"));

    private static Finding finding(String rule, Severity severity, Place place, Place... related) {
        return new Finding(RuleId.of(rule), Criterion.FEASIBILITY, severity, place, List.of(), List.of(related));
    }

    /** What a rule with these words says of a place. */
    private static Report told(UnaryOperator<RuleDefinition.Builder> words, Place place, List<Place> related) {
        RuleDefinition definition = words.apply(
                        RuleDefinition.builder("county/own", Criterion.FEASIBILITY, Severity.NOTE))
                .build();
        Rule rule = Rule.of(
                definition, (table, findings) -> findings.add(place, List.of(new Argument("rate", "3%")), related));
        return TableValidator.withoutRules(FormEdition.GENERIC)
                .withRule(rule)
                .validate(PerformanceTargetTable.builder().build());
    }

    private static String message(String fact, Place place, Place... related) {
        Report report = told(words -> words.chinese(fact, ""), place, List.of(related));
        return report.message(report.findings().get(0), Locale.CHINA);
    }

    // ----- one finding -----

    @Test
    void aFindingIsShownByPlaceSeverityAndMessageApart() {
        Report report = told(words -> words.chinese("“{words}”不是数", "请填写数字"), ROW, List.of());
        Finding finding = report.findings().get(0);

        assertThat(report.place(finding, Locale.CHINA)).isEqualTo("产出指标/数量指标 · 第 2 项「培训人数」");
        assertThat(report.place(finding, Locale.ENGLISH)).isEqualTo("Output/quantity · no. 2 \"培训人数\"");
        assertThat(report.severity(finding, Locale.CHINA)).isEqualTo("提示");
        assertThat(report.severity(finding, Locale.ENGLISH)).isEqualTo("note");
        assertThat(report.message(finding, Locale.CHINA)).isEqualTo("“若干”不是数。请填写数字。");
        assertThat(report.isAboutTheWhole(finding)).isFalse();
    }

    @Test
    void aFindingThatNamesSeveralPlacesItselfIsAboutTheWholeTable() {
        Report several = told(words -> words.chinese("{all} 说法空泛", ""), ROW, List.of(ROW.named("宣传")));
        Finding finding = several.findings().get(0);

        assertThat(several.isAboutTheWhole(finding)).isTrue();
        assertThat(several.place(finding, Locale.CHINA)).isEqualTo("全表");
        assertThat(several.message(finding, Locale.CHINA)).contains("「培训人数」", "「宣传」");

        Report whole = told(words -> words.chinese("缺少附件", ""), Place.table(), List.of());
        assertThat(whole.isAboutTheWhole(whole.findings().get(0))).isTrue();
    }

    @Test
    void aPlaceWithoutTierNumberAndNameIsShownByThePartOfTheTable() {
        Finding odd = finding("county/own", Severity.ERROR, Place.at("/extensions/acme:id"));
        Report report = Report.of(List.of(odd));

        assertThat(report.place(odd, Locale.CHINA)).isEqualTo("扩展");
        assertThat(report.message(odd, Locale.CHINA)).isEqualTo("county/own");
    }

    // ----- whose words -----

    @Test
    void aRuleWithWordsOfOneLanguageSpeaksItToEverybody() {
        Report chinese = told(words -> words.chinese("缺少附件", ""), Place.table(), List.of());
        Report english = told(words -> words.english("No annex", ""), Place.table(), List.of());

        assertThat(chinese.message(chinese.findings().get(0), Locale.ENGLISH)).isEqualTo("缺少附件.");
        assertThat(english.message(english.findings().get(0), Locale.CHINA)).isEqualTo("No annex。");
    }

    @Test
    void aRuleWithoutWordsSaysItsIdAndItsArguments() {
        Report report = told(words -> words, Place.table(), List.of());

        assertThat(report.message(report.findings().get(0), Locale.CHINA)).isEqualTo("county/own rate=3%");
    }

    // ----- what fills a message: the words of the rule | what is shown -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rate}封顶 | 3%封顶。
            封顶{rate} | 封顶3%。
            {rate}{count} | 3%1。
            {name}为{words} | 培训人数为若干。
            没有 | 没有。
            在{place} | 在产出指标/数量指标 · 第 2 项「培训人数」。
            """)
    void namesInBracesAreReplacedAndEverythingElseStays(String fact, String shown) {
        assertThat(message(fact, ROW)).isEqualTo(shown);
    }

    @Test
    void relatedPlacesAreCountedAndListed() {
        assertThat(message("{count}处：{related}", ROW, ROW.named("宣传"), ROW.named("走访")))
                .startsWith("3处：")
                .contains("宣传", "走访")
                .doesNotContain("培训人数");
    }

    @Test
    void aListOfMoreThanTwentyPlacesIsCutAndSaysHowMany() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            places.add(ROW.named("第" + i + "行"));
        }
        Place[] twenty = places.toArray(Place[]::new);
        places.add(ROW.named("第20行"));
        Place[] more = places.toArray(Place[]::new);

        assertThat(message("{related}", ROW, twenty))
                .contains("「第0行」", "「第19行」")
                .doesNotContain("20 处", "共");
        assertThat(message("{related}", ROW, more)).contains("「第19行」", "21").doesNotContain("「第20行」");
    }

    // ----- long texts -----

    @Test
    void aTextIsCutBehindSixtyCharactersAndNeverWithinOne() {
        String sixty = "字".repeat(60);
        String pair = "字".repeat(59) + "𠮷";

        assertThat(PlaceText.shortened(sixty)).isEqualTo(sixty);
        assertThat(PlaceText.shortened(sixty + "余")).isEqualTo(sixty + "…");
        assertThat(PlaceText.shortened(pair)).isEqualTo("字".repeat(59) + "…");
        assertThat(PlaceText.shortened("字".repeat(58) + "𠮷余")).isEqualTo("字".repeat(58) + "𠮷…");
        assertThat(PlaceText.shortened("a\nb\u2028c\u2029d\u0000e")).isEqualTo("a b c d e");
    }

    // ----- reports as values -----

    @Test
    void reportsAreEqualWhenTheirFindingsAre() {
        Report one = Report.of(List.of(finding("a/b", Severity.ERROR, ROW)));
        Report same = Report.of(List.of(finding("a/b", Severity.ERROR, ROW)));
        Report other = Report.of(List.of(finding("a/b", Severity.NOTE, ROW)));

        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(one.findings());
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(one).hasToString(one.text(Locale.ENGLISH));
        assertThat(one.toString()).contains("a/b", "[error]");
    }

    @Test
    void aReportIsEmptyOnlyWhereNothingWasFound() {
        Report note = Report.of(List.of(finding("a/b", Severity.NOTE, ROW)));

        assertThat(Report.of(List.of()).isEmpty()).isTrue();
        assertThat(note.isEmpty()).isFalse();
        assertThat(note.has(Severity.NOTE)).isTrue();
        assertThat(note.hasErrors()).isFalse();
        assertThat(note.bySeverity(Severity.NOTE)).hasSize(1);
        assertThat(note.bySeverity(Severity.ERROR)).isEmpty();
    }
}
