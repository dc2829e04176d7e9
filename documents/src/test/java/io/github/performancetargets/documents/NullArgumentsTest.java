package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.trace.ColumnMapException;
import io.github.performancetargets.documents.trace.LibraryFormatException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.Unwritten;
import io.github.performancetargets.laws.NullLaw;
import io.github.performancetargets.laws.Samples;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every public method refuses null, or says that it takes it. */
class NullArgumentsTest {
    @Test
    void nullIsRefusedWhereverItIsNotSaidToBeTaken() throws Exception {
        PerformanceTargetTable table = PerformanceTargetTable.builder().build();
        Report report = TableValidator.review(FormEdition.GENERIC).validate(table);
        Assessor assessor = Assessor.by(ScoringScheme.standard());
        Assessment assessment = assessor.assess(table);
        ReadResult read = DocumentReader.create()
                .read(
                        "项目名称\t培训\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t人数\t3-1人\n多余\n".getBytes(StandardCharsets.UTF_8),
                        "a.txt");
        ColumnMap map = ColumnMap.read("start-row = 2\nA = 指标名称\n", "a.map");
        NullLaw law = NullLaw.with(Samples.of(List.of(
                                table,
                                report,
                                assessor,
                                assessment,
                                UnitCatalogue.standard(),
                                new CheckedTable(table, report),
                                read,
                                read.remarks().get(0),
                                new Unwritten(1, "", Unwritten.Reason.NO_ROW, ""),
                                read.origins().get(0),
                                read.origins().get(0).place(),
                                map,
                                DocumentReader.create(),
                                LibraryReader.create(),
                                HtmlWriter.create(),
                                HtmlWriter.create().begin(new StringBuilder()),
                                WorkbookWriter.create(),
                                WordWriter.create(),
                                ListWriter.of(map),
                                OpinionLetter.create(Locale.CHINESE),
                                FindingsWorkbook.create(Locale.CHINESE),
                                AssessmentWorkbook.create(Locale.CHINESE),
                                refused("a.pdf"),
                                refusedMap(),
                                refusedLibrary()))
                        .with(byte[].class, new byte[0]))
                .onExportedTypesOf(Path.of("target/classes"));

        assertThat(law.wrong()).isEmpty();
        assertThat(law.untried()).isEmpty();
        assertThat(law.tried()).isGreaterThanOrEqualTo(60);
    }

    private static UnreadableDocumentException refused(String name) {
        return catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> DocumentReader.create().read("%PDF-1.4".getBytes(StandardCharsets.UTF_8), name));
    }

    private static ColumnMapException refusedMap() {
        return catchThrowableOfType(ColumnMapException.class, () -> ColumnMap.read("?", "a.map"));
    }

    private static LibraryFormatException refusedLibrary() {
        return catchThrowableOfType(
                LibraryFormatException.class, () -> LibraryReader.create().read(new byte[0], "a.csv"));
    }
}
