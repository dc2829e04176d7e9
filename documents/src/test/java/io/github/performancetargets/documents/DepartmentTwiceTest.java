package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A department and its code in one cell, said twice: what the second cell says is the same, or it is told whole. */
class DepartmentTwiceTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "行财科 05, 行财科 05, 05, -",
                "行财科 05, 行财科, 05, -",
                "行财科, 行财科 05, 05, -",
                "行财科 05, 办公室 05, 05, 行财科",
                "行财科 05, 行财科 06, 05, 05",
                "行财科 05, 办公室 06, 05, 行财科",
                "行财科, 办公室 06, -, 行财科",
            })
    void isKeptWholeOrToldWhole(String first, String second, String code, String contradicted)
            throws UnreadableDocumentException {
        String page = """
                <table><tr><td>项目名称</td><td>绿化</td></tr>
                <tr><td>主管部门及代码</td><td>%s</td></tr>
                <tr><td>主管部门及代码</td><td>%s</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树</td><td>≥200棵</td></tr></table>
                """.formatted(first, second);

        ReadResult result = DocumentReader.create().read(page.getBytes(StandardCharsets.UTF_8), "a.html");

        PerformanceTargetTable table = result.tables().get(0);
        Organization department =
                table.project().flatMap(Project::supervisingDepartment).orElseThrow();
        assertThat(department.name()).isEqualTo("行财科");
        assertThat(department.code()).isEqualTo(Optional.ofNullable(code));
        assertThat(result.remarks().stream().filter(r -> r.kind() == RemarkKind.CONTRADICTION))
                .extracting(Remark::text, Remark::detail)
                .containsExactlyElementsOf(contradicted == null ? List.of() : List.of(tuple(second, contradicted)));
    }

    @Test
    void isKeptUnderItsLabelBesideOthersInItsCell() throws UnreadableDocumentException {
        String page = """
                <table><tr><td>项目名称</td><td>绿化</td></tr>
                <tr><td>主管部门</td><td>行财科</td></tr>
                <tr><td>主管部门：办公室  实施单位：园林所  年度：2021</td></tr>
                <tr><td>实施单位：园林所  主管部门：林业局  年度：2022</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>植树</td><td>≥200棵</td></tr></table>
                """;

        PerformanceTargetTable table = DocumentReader.create()
                .read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .tables()
                .get(0);

        Project project = table.project().orElseThrow();
        assertThat(project.supervisingDepartment().orElseThrow().name()).isEqualTo("行财科");
        assertThat(project.implementingOrganization().orElseThrow().name()).isEqualTo("园林所");
        assertThat(table.fiscalYear()).hasValue(2021);
        assertThat(table.fields())
                .extracting(LabelledText::label, LabelledText::text)
                .containsExactly(tuple("主管部门", "办公室"), tuple("主管部门", "林业局"), tuple("年度", "2022"));
    }
}
