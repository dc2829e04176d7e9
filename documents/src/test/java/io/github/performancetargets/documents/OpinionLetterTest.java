package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.validation.Waiver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A letter has its parts in their order, every open finding once and numbered, and leaves open what nobody said. */
class OpinionLetterTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final TableValidator REVIEW = TableValidator.review(EditionRegistry.builtIn());

    private static List<CheckedTable> county() throws Exception {
        List<CheckedTable> checked = new ArrayList<>();
        for (PerformanceTargetTable table : DocumentReader.create()
                .read(Conformance.file("forms/pingluo-justice-2021.txt"))
                .tables()) {
            checked.add(new CheckedTable(table, REVIEW.validate(table)));
        }
        return checked;
    }

    private static CheckedTable of(String unit, PerformanceTargetTable table) {
        Project project = table.project().orElseThrow().toBuilder()
                .implementingOrganization(Organization.of(unit))
                .build();
        return new CheckedTable(table.toBuilder().project(project).build(), REVIEW.validate(table));
    }

    private static List<String> lines(OpinionLetter letter, List<CheckedTable> tables) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        letter.write(tables, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            Schema.accepts(document);
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void theLetterOfTheCounty() throws Exception {
        List<String> lines = lines(
                OpinionLetter.create(CHINESE)
                        .withSender("平罗县财政局")
                        .withDate(LocalDate.of(2020, 12, 1))
                        .withDueDate(LocalDate.of(2020, 12, 15)),
                county());
        assertThat(lines.get(0)).isEqualTo("关于平罗县司法局2021 年度绩效目标的审核意见");
        assertThat(lines.get(1)).isEqualTo("平罗县司法局：");
        assertThat(lines.get(2)).contains("3 张绩效目标表", "财预〔2015〕88号");
        assertThat(lines)
                .containsSubsequence(
                        "一、总体情况",
                        "3 张表中，完整 3 张，不完整 0 张；须修改 0 处，请核实 5 处，供参考 5 处。",
                        "二、具体意见",
                        "（一）普法宣传教育经费、人民调解“以案定补”、人民调解“四张网”建设 10 万元，法律援助专项经费 14 万元",
                        "结论：完整。",
                        "三、有关要求",
                        "平罗县财政局",
                        "2020 年 12 月 1 日");
        assertThat(lines).anyMatch(line -> line.contains("于 2020 年 12 月 15 日前重新报送"));
        assertThat(lines).anyMatch(line -> line.startsWith("1. 〔供参考〕产出指标/成本指标"));
        assertThat(lines.stream().filter(line -> line.matches("\\d+\\. 〔.*"))).hasSize(10);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("2020 年 12 月 1 日");
    }

    @Test
    void whatNobodySaidIsLeftOpen() throws Exception {
        List<String> lines = lines(OpinionLetter.create(CHINESE), county());
        assertThat(lines).contains("（审核单位）").anyMatch(line -> line.contains("请重新报送"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("　　　年　　月　　日");
    }

    @Test
    void unitsHaveALetterEach() throws Exception {
        List<CheckedTable> tables = new ArrayList<>();
        tables.add(of("甲局", county().get(0).table()));
        tables.add(of("乙局", county().get(1).table()));
        tables.add(of("甲局", county().get(2).table()));
        List<String> lines = lines(OpinionLetter.create(CHINESE), tables);
        assertThat(lines)
                .contains("甲局：", "乙局：")
                .filteredOn(line -> line.startsWith("关于"))
                .hasSize(2);
        assertThat(lines).filteredOn(line -> line.startsWith("1. 〔")).hasSize(2);
    }

    @Test
    void whatWasWaivedIsNoOpinionAndTablesWithoutOpinionsAreNamed() throws Exception {
        CheckedTable second = county().get(1);
        Report waived = second.report()
                .waiving(second.report().findings().stream()
                        .map(finding -> new Waiver(finding.key(), Optional.empty(), "已核实"))
                        .toList());
        List<String> lines = lines(OpinionLetter.create(CHINESE), List.of(new CheckedTable(second.table(), waived)));
        assertThat(lines).anyMatch(line -> line.startsWith("以下 1 张表未提出意见：依法行政"));
        assertThat(lines).noneMatch(line -> line.contains("有关要求")).noneMatch(line -> line.contains("35 倍"));
    }

    @Test
    void inEnglishAndWithoutAUnit() throws Exception {
        PerformanceTargetTable blank = PerformanceTargetTable.builder().build();
        List<String> lines =
                lines(OpinionLetter.create(Locale.ENGLISH), List.of(new CheckedTable(blank, REVIEW.validate(blank))));
        assertThat(lines).contains("To the units concerned", "1. Overview", "(1) table 1");
    }

    @Test
    void noTablesAreNoLetter() throws Exception {
        assertThat(lines(OpinionLetter.create(CHINESE), List.of())).isEmpty();
    }
}
