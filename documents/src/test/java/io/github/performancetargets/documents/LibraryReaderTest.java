package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.documents.trace.LibraryFormatException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryIndicator;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryReaderTest {
    private static final Path SAMPLE = Path.of(System.getProperty("conformance.directory", "../conformance"))
            .resolve("library/sample.csv");

    private static IndicatorLibrary read(String text) throws IOException {
        return LibraryReader.create().read(text.getBytes(StandardCharsets.UTF_8), "库.csv");
    }

    @Test
    void readsTheSampleCellByCell() throws IOException {
        IndicatorLibrary library = LibraryReader.create().read(Files.readAllBytes(SAMPLE), "sample.csv");

        assertThat(library.indicators()).hasSize(9);
        LibraryIndicator rate = library.named("参训合格率").get(0);
        assertThat(rate.code()).contains("EX-003");
        assertThat(rate.category()).contains(IndicatorCategory.OUTPUT);
        assertThat(rate.dimension()).contains(IndicatorDimension.QUALITY);
        assertThat(rate.unit()).contains(MeasurementUnit.parse("%"));
        assertThat(rate.aim()).contains(Aim.MORE);
        assertThat(rate.standard()).contains(StatedTarget.read("≥95%"));
        assertThat(rate.explanation()).contains("考试合格人数/参加考试人数");
        assertThat(rate.evidence()).contains("成绩单");
        assertThat(rate.pointsRule()).contains("达到得满分，未达到按比例");
        assertThat(rate.fields()).containsExactly(new LabelledText("适用范围", "各类培训"));
        // the unit of a bare standard stands in a column of its own
        assertThat(library.named("人均培训成本").get(0).standard().orElseThrow().target())
                .isEqualTo(StatedTarget.read("≤400元/人").target());
        assertThat(library.named("困难学生资助标准").get(0).aim()).contains(Aim.EXACT);
        assertThat(library.named("年度工作完成时间").get(0).unit()).isEmpty();
    }

    @Test
    void matchesByNameAndUnit() throws IOException {
        IndicatorLibrary library = LibraryReader.create().read(Files.readAllBytes(SAMPLE), "sample.csv");
        Indicator row = Indicator.builder()
                .name("群众满意度")
                .value(StatedTarget.read("85%"))
                .build();
        assertThat(library.find(row).flatMap(LibraryIndicator::code)).contains("EX-008");
        assertThat(library.suggest("培训", 10).stream().map(LibraryIndicator::name))
                .containsExactly("培训人数", "培训人次", "培训合格率");
    }

    @Test
    void takesOtherSeparatorsEncodingsAndUnits() throws IOException {
        String text = "name\tunit\tdirection\r\n培训人数\t人\tmore\r\n\r\n";
        assertThat(LibraryReader.create()
                        .read(text.getBytes(StandardCharsets.UTF_16), "x")
                        .indicators())
                .isEqualTo(read(text).indicators())
                .hasSize(1);
        assertThat(LibraryReader.create()
                        .read("指标名称,单位\n养护里程,公里\n".getBytes(Charset.forName("GB18030")), "x")
                        .named("养护里程"))
                .hasSize(1);
        UnitCatalogue units = UnitCatalogue.standard().toBuilder()
                .counted("标床", "standard bed")
                .build();
        byte[] beds = "指标名称,单位\n床位,标床\n".getBytes(StandardCharsets.UTF_8);
        assertThat(LibraryReader.create().withUnits(units).read(beds, "x").indicators())
                .hasSize(1);
        assertThatThrownBy(() -> LibraryReader.create().read(beds, "x")).isInstanceOf(LibraryFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编码,单位/1,人 | 第 1 行，应为“指标名称”栏，实际为 编码, 单位
            指标名称,单位,计量单位/培训人数,人,人 | 第 1 行“计量单位”栏，应为不重复的栏目，实际为 计量单位
            指标名称,单位/培训人数,人/培训人次,人,次 | 第 3 行，应为与表头一致的列数，实际为 2 / 3
            指标名称,单位/,人 | 第 2 行，应为指标名称
            指标名称,单位/培训人数,某某 | 第 2 行“单位”栏，应为已收录的计量单位，实际为 某某
            指标名称,方向/培训人数,向上 | 第 2 行“方向”栏，应为正向、逆向或定额，实际为 向上
            指标名称,标准值/合格率,3-1% | 第 2 行“标准值”栏，应为指标值，如 ≥95%，实际为 3-1%
            指标名称,一级指标/合格率,★ | 第 2 行“一级指标”栏，应为成本、产出、效益或满意度，实际为 ★
            指标名称,二级指标/合格率,(10分) | 第 2 行“二级指标”栏，应为二级指标，如数量、质量、社会效益，实际为 (10分)
            """)
    void saysWhereAFileIsNoLibrary(String file, String expected) {
        assertThatThrownBy(() -> read(file.replace('/', '\n')))
                .isInstanceOfSatisfying(
                        LibraryFormatException.class,
                        e -> assertThat(e.message(Locale.CHINA)).isEqualTo("库.csv: " + expected))
                .hasMessageContaining("expected");
    }

    @Test
    void countsLinesAndNotRows() {
        assertThatThrownBy(() -> read("指标名称,指标解释,单位\n甲,\"两\n行\",人\n\n乙,,某某\n"))
                .isInstanceOfSatisfying(
                        LibraryFormatException.class, e -> assertThat(e.line()).isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", ",,,\n", "\u0000\u0001"})
    void refusesWhatIsNoLibrary(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(LibraryFormatException.class);
    }

    @Test
    void refusesAQuotationWithoutEnd() {
        assertThatThrownBy(() -> read("指标名称\n\"甲\n")).isInstanceOf(UnreadableDocumentException.class);
    }
}
