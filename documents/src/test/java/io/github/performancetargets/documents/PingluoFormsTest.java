package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three county forms as the damaged text they are, compared with the form by eye. */
class PingluoFormsTest {
    private static ReadResult result;

    @BeforeAll
    static void read() throws Exception {
        result = DocumentReader.create().read(Conformance.file("forms/pingluo-justice-2021.txt"));
    }

    private static PerformanceTargetTable table(int index) {
        return result.tables().get(index);
    }

    private static List<String> rows(int index) {
        return table(index).indicators().stream()
                .map(i -> i.category().orElseThrow() + " / " + i.dimension().orElseThrow() + " / " + i.name() + " / "
                        + i.value().map(StatedTarget::text).orElse("–"))
                .toList();
    }

    @Test
    void findsThreeTables() {
        assertThat(result.tables()).hasSize(3).allSatisfy(table -> {
            assertThat(table.title()).contains("部门项目支出预算绩效目标表");
            assertThat(table.fiscalYear()).contains(2021);
            assertThat(table.edition()).contains("pingluo-2021");
            assertThat(table.fields()).isEmpty();
            Project project = table.project().orElseThrow();
            assertThat(project.supervisingDepartment().orElseThrow().name()).isEqualTo("行财科");
            assertThat(project.supervisingDepartment().orElseThrow().code()).contains("05");
            assertThat(project.implementingOrganization().orElseThrow().name()).isEqualTo("平罗县司法局");
            assertThat(project.nature()).contains("其他项目");
        });
        assertThat(result.tables()).extracting(t -> t.indicators().size()).containsExactly(7, 11, 17);
        assertThat(result.tables())
                .extracting(t -> t.project().orElseThrow().name())
                .containsExactly(
                        "普法宣传教育经费、人民调解“以案定补”、人民调解“四张网”建设 10 万元，法律援助专项经费 14 万元",
                        "依法行政和行政复议、法治政府建设工作经费 7 万元，行政执法人员培训经费 3 万元",
                        "安置帮教工作经费 46 万元，社区矫正工作经费 16 万元");
        assertThat(result.tables())
                .extracting(t -> t.project().orElseThrow().term())
                .containsExactly(Optional.of("1 年"), Optional.of("1 年"), Optional.of("1 年期"));
    }

    @Test
    void readsFundsWithSourcesAndUnit() {
        assertThat(result.tables())
                .extracting(t -> t.funding().orElseThrow().unit().orElseThrow().symbol())
                .containsOnly("万元");
        List<FundingPlan> plans = result.tables().stream()
                .map(t -> t.funding().orElseThrow().annual().orElseThrow())
                .toList();
        assertThat(plans)
                .extracting(p -> p.total().orElseThrow())
                .containsExactly(Amount.of(24), Amount.of(10), Amount.of(62));
        assertThat(plans).allSatisfy(plan -> {
            assertThat(plan.label()).contains("年度资金总额");
            assertThat(plan.sources())
                    .extracting(s -> s.kind().code() + " " + s.label().orElseThrow())
                    .containsExactly("fiscal 财政拨款", "other 其他资金");
            assertThat(plan.sources().get(0).amount()).isEqualTo(plan.total());
            assertThat(plan.sources().get(1).amount()).contains(Amount.ZERO);
        });
    }

    @Test
    void splitsNumberedGoals() {
        assertThat(table(0).goals())
                .extracting(Goal::id, Goal::label, Goal::text)
                .containsExactly(
                        tuple(Optional.of("1"), Optional.of("目标"), "通过开展各类宣传活动, 不断增强群众法治意识和法治理念, 带动全年法治宣传教育工作深入开展。"));
        assertThat(table(1).goals()).extracting(g -> g.label().orElseThrow()).containsExactly("目标 1", "目标 2");
        assertThat(table(2).goals()).extracting(g -> g.id().orElseThrow()).containsExactly("1", "2", "3", "4");
        assertThat(table(2).goals())
                .extracting(Goal::text)
                .containsExactly(
                        "社区矫正适用前调查评估工作中车辆燃油费、修理费等; 规范接收社区矫正对象, 制作档案;",
                        "对刑满释放人员进行接茬登记; 接送重点人员; 走访帮扶困难、患病、残疾刑满释放人员",
                        "开展社区矫正对象警示教育、培训; 对困难、残疾、患病社区矫正对象进行走访、帮扶;",
                        "制作宣传品, 扩大宣传面, 提高群众知晓率; 划拨乡镇、村居社区矫正和安置帮教工作的宣传经费等, 进一步提高社区矫正对象和刑满释放人员的帮教水平, 减少重新违法犯罪,"
                                + " 维护社会和谐稳定。");
    }

    @Test
    void keepsEverySlotWithItsMark() {
        List<String> expected = List.of(
                "output - ",
                "output quantity required-quantified",
                "output quality required",
                "output timeliness required",
                "output cost required-quantified",
                "benefit - ",
                "benefit social-benefit required",
                "benefit sustainable-impact required",
                "satisfaction - ",
                "satisfaction beneficiary-satisfaction required");
        assertThat(result.tables())
                .allSatisfy(table -> assertThat(table.slots())
                        .extracting(PingluoFormsTest::slot)
                        .containsExactlyElementsOf(expected));
        assertThat(table(0).slots()).extracting(IndicatorSlot::label).contains("产出指标", "数量指标 (必填硬性指标)");
        assertThat(result.tables())
                .allSatisfy(table -> assertThat(table.indicators())
                        .extracting(Indicator::categoryLabel)
                        .containsOnly(Optional.empty()));
    }

    private static String slot(IndicatorSlot slot) {
        return slot.category().orElseThrow().code() + " "
                + slot.dimension().map(d -> d.code()).orElse("-") + " "
                + slot.requirement().map(r -> r.code()).orElse("");
    }

    @Test
    void putsEveryIndicatorOfTheFirstFormIntoItsSlot() {
        assertThat(rows(0))
                .containsExactly(
                        "output / quantity / 开展法治宣传教育活动 / 12 次",
                        "output / quality / 群众普法知法意识 / 提高",
                        "output / timeliness / 根据普法工作需要适时开展 / 年度内完成",
                        "output / cost / 开展法治宣传教育活动 / 每次 10000-30000 元",
                        "benefit / social-benefit / 群众法治知识掌握及普法意识 / 持续提升",
                        "benefit / sustainable-impact / 群众法治意识 / 长效",
                        "satisfaction / beneficiary-satisfaction / 群众对法治宣传教育工作总体满意度 / ≥90%");
    }

    @Test
    void putsEveryIndicatorOfTheSecondFormIntoItsSlot() {
        assertThat(rows(1))
                .containsExactly(
                        "output / quantity / 开展行政执法人员培训和执法资格考试 / ≥200 人",
                        "output / quantity / 开展法治政府建设宣传活动 / ≥10 次",
                        "output / quality / 行政执法人员执法资格考试通过率 / ≥80%",
                        "output / quality / 各单位法治政府建设参与度 / ≥95%",
                        "output / timeliness / 开展行政执法人员培训和执法证考试 / 年度内完成",
                        "output / timeliness / 开展法治政府建设宣传活动 / 年度内完成",
                        "output / cost / 深入推进法治政府建设工作和法治政府建设示范创建 / 每次 1000 元-35000 元",
                        "output / cost / 开展对行政执法人员培训和执法证考试 / 每次 10000 元-30000 元",
                        "benefit / social-benefit / 纵深推进法治政府建设，全县法治政府建设示范创建单位覆盖率 / 100%",
                        "benefit / sustainable-impact / 深入推进法治政府建设和法治政府建设示范创建，不断提高执法人员依法行政、依法行政水平 / 长效",
                        "satisfaction / beneficiary-satisfaction / 群众满意度 / ≥90%");
    }

    @Test
    void putsEveryIndicatorOfTheThirdFormIntoItsSlot() {
        assertThat(rows(2))
                .containsExactly(
                        "output / quantity / 调查评估建立工作档案 / ≥200 人",
                        "output / quantity / 开展警示教育、培训 / 20 场次",
                        "output / quantity / 开展慰问及帮扶 / ≥100 人次",
                        "output / quantity / 划拨乡镇、村居社区矫正和安置帮教宣传经费 / 13个乡镇",
                        "output / quantity / 社区矫正和安置帮教宣传教育 / ≥1500人",
                        "output / quality / 社区矫正对象警示教育参与度 / ≥90%",
                        "output / quality / 社区矫正再犯罪率 / ≤0.3%",
                        "output / timeliness / 调查评估按时完成 / 年度内完成",
                        "output / timeliness / 警示教育培训按季度完成 / 年度内完成",
                        "output / timeliness / 重大节假日开展走访帮扶 / 年度内完成",
                        "output / cost / 划拨乡镇、村居社区矫正和安置帮教宣传经费 / 49万",
                        "output / cost / 开展警示教育、培训 / 3万",
                        "output / cost / 开展慰问及帮扶 / 4万",
                        "output / cost / 社区矫正和安置帮教宣传教育 / 6万",
                        "benefit / social-benefit / 预防减少重新违法犯罪，维护社会和谐稳定，重新违法犯罪率下降 / ≤30人",
                        "benefit / sustainable-impact / 维护社会稳定，扩大宣传面，树立司法行政良好形象 / 长效",
                        "satisfaction / beneficiary-satisfaction / 社区矫正对象满意度 / ≥90%");
    }

    @Test
    void saysWhatItMendedAndWhatItLeftOut() {
        assertThat(result.remarks().stream().filter(r -> r.kind().isLoss()).toList())
                .extracting(r -> r.text())
                .containsExactly("附件 2:", "表 1:", "表 2:", "表 3:");
        assertThat(result.remarks().stream()
                        .filter(r -> r.kind() == RemarkKind.REJOINED)
                        .toList())
                .extracting(r -> r.text())
                .containsExactly("产出指标", "数量指标 (必填硬性指标)");
        assertThat(result.remarks().stream()
                        .filter(r -> r.kind() == RemarkKind.SHIFTED)
                        .toList())
                .extracting(r -> r.place().orElseThrow().row())
                .containsExactly(47, 70, 71, 72, 73, 74, 75, 76, 77);
    }

    @Test
    void knowsWhereEverythingCameFrom() {
        assertThat(result.placeOf(1, "/indicators/7/value").orElseThrow()).hasToString("R47C4");
        assertThat(result.placeOf(0, "/funding/annual/sources/0/amount").orElseThrow())
                .hasToString("R13C4");
        assertThat(result.placeOf(2, "/goals/3").orElseThrow()).hasToString("R62C2");
        assertThat(result.placeOf(0, "/slots/0").orElseThrow()).hasToString("R17C2");
    }
}
