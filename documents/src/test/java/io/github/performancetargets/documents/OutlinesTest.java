package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Projects in one column over their tiers, and these over their indicators. */
class OutlinesTest {
    private static final String ABOVE = "某市公路中心2020年项目绩效目标批复表\n单位：元\n项目\t指标值\t绩效金额\n某市公路中心\t\t\n";
    private static final String FIRST = """
              公路养护\t\t3000000
                产出指标\t\t
                  成本指标（必填硬性指标）\t\t
                    每公里养护成本\t≤1万元\t
                  数量指标（必填硬性指标）\t\t
                    养护里程\t≥300公里\t
                    桥梁检测\t20座\t
                满意度指标\t\t
                  服务对象满意度指标（必填）\t\t
                    群众满意度\t≥90%\t
            """;
    private static final String SECOND = """
              公路绿化\t\t200000
                产出指标\t\t
                  数量指标（必填）\t\t
                    绿化里程\t≥30公里\t
            """;

    private static ReadResult read(String text) throws Exception {
        return DocumentReader.create().read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @Test
    void indentsTellWhatBelongsToWhat() throws Exception {
        ReadResult result = read(ABOVE + FIRST);
        assertThat(result.remarks()).extracting(Remark::toString).isEmpty();
        PerformanceTargetTable table = result.tables().get(0);
        assertThat(table.project().orElseThrow().name()).isEqualTo("公路养护");
        assertThat(table.project()
                        .orElseThrow()
                        .implementingOrganization()
                        .orElseThrow()
                        .name())
                .isEqualTo("某市公路中心");
        assertThat(table.funding().orElseThrow().annual().orElseThrow().total().orElseThrow())
                .hasToString("3000000");
        assertThat(tiers(table))
                .containsExactly(
                        "output cost 每公里养护成本",
                        "output quantity 养护里程",
                        "output quantity 桥梁检测",
                        "satisfaction beneficiary-satisfaction 群众满意度");
    }

    @Test
    void aProjectBelowAnotherIsATableOfItsOwn() throws Exception {
        List<PerformanceTargetTable> tables = read(ABOVE + FIRST + SECOND).tables();
        assertThat(tables)
                .extracting(table -> table.project().orElseThrow().name())
                .containsExactly("公路养护", "公路绿化");
        assertThat(tiers(tables.get(1))).containsExactly("output quantity 绿化里程");
    }

    private static List<String> tiers(PerformanceTargetTable table) {
        return table.indicators().stream()
                .map(i -> i.category().orElseThrow().code() + " "
                        + i.dimension().orElseThrow().code() + " " + i.name())
                .toList();
    }
}
