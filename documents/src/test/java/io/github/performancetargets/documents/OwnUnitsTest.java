package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of a document in units that a bureau has listed for itself. */
class OwnUnitsTest {
    private static final UnitCatalogue HOSPITAL = UnitCatalogue.standard().toBuilder()
            .lines("标准床 | standard bed | 标床\n")
            .build();
    private static final String PAGE = """
            <table><tr><td>项目名称</td><td colspan="4">医院</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>度量单位</td></tr>
            <tr><td rowspan="3">产出指标</td><td rowspan="3">数量指标</td><td>新增床位数</td><td>≥30标床</td><td></td></tr>
            <tr><td>开放床位数</td><td>≥500</td><td>标床</td></tr>
            <tr><td>培训次数</td><td>≥12</td><td>次</td></tr></table>
            """;

    private static List<Target> values(DocumentReader reader) throws UnreadableDocumentException {
        return reader.read(PAGE.getBytes(StandardCharsets.UTF_8), "a.html").tables().get(0).indicators().stream()
                .map(Indicator::value)
                .map(value -> value.map(StatedTarget::target).orElseThrow())
                .toList();
    }

    @Test
    void valuesAreReadWithTheCatalogueThatIsGiven() throws UnreadableDocumentException {
        assertThat(values(DocumentReader.create().withUnits(HOSPITAL)))
                .extracting(Target::toString)
                .containsExactly("≥30标准床", "≥500标准床", "≥12次");
        assertThat(values(DocumentReader.create()))
                .satisfiesExactly(
                        value -> assertThat(value).isInstanceOf(NotUnderstood.class),
                        value -> assertThat(value).isInstanceOf(NotUnderstood.class),
                        value -> assertThat(value).hasToString("≥12次"));
    }
}
