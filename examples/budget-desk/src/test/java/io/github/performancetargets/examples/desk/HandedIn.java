package io.github.performancetargets.examples.desk;

import io.github.performancetargets.documents.WordWriter;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.jackson3.PerformanceTargetModule;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files as units hand them in: published tables of {@code conformance}, in the formats of offices. */
public final class HandedIn {
    private static final Path CASES = Path.of(System.getProperty("conformance.directory"));

    static final String MARKUP =
            "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new PerformanceTargetModule()).build();

    private HandedIn() {}

    /** The tables of a case. */
    public static List<PerformanceTargetTable> tables(Path folder) throws IOException {
        return JSON.readValue(
                folder.resolve("model.json").toFile(), new TypeReference<List<PerformanceTargetTable>>() {});
    }

    /** The cases whose names begin so, in their order. */
    public static List<Path> cases(String beginning) throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(beginning))
                    .filter(folder -> Files.exists(folder.resolve("model.json")))
                    .sorted()
                    .toList();
        }
    }

    /** Puts thirty files into a folder: two of Word 97, then xlsx, xls and docx in turn. */
    static List<Path> thirty(Path into) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String word97 : List.of("hebei-project.doc", "numbered-indicators.doc")) {
            try (InputStream in = HandedIn.class.getResourceAsStream("/" + word97)) {
                Files.copy(Objects.requireNonNull(in), into.resolve(word97));
            }
            files.add(into.resolve(word97));
        }
        for (Path folder : cases("").subList(0, 28)) {
            byte[] xlsx = workbook(tables(folder));
            String name = folder.getFileName().toString().substring(4);
            files.add(
                    switch (files.size() % 3) {
                        case 0 -> Files.write(into.resolve(name + ".xlsx"), xlsx);
                        case 1 -> Files.write(into.resolve(name + ".xls"), old(xlsx));
                        default -> Files.write(into.resolve(name + ".docx"), word(tables(folder)));
                    });
        }
        return files;
    }

    /** A table whose cells try to be markup. */
    static PerformanceTargetTable hostile() {
        return PerformanceTargetTable.builder()
                .title(MARKUP)
                .project(Project.builder()
                        .name("项目" + MARKUP)
                        .implementingOrganization(Organization.of("单位" + MARKUP))
                        .build())
                .goals(List.of(Goal.builder()
                        .period(TargetPeriod.ANNUAL)
                        .text("目标" + MARKUP)
                        .build()))
                .indicators(List.of(Indicator.builder()
                        .category(IndicatorCategory.OUTPUT)
                        .dimension(IndicatorDimension.QUANTITY)
                        .name("指标" + MARKUP)
                        .value(StatedTarget.read("≥3" + MARKUP))
                        .actual(StatedTarget.read("3" + MARKUP))
                        .build()))
                .build();
    }

    /** A table whose first printed points are higher by some. */
    static PerformanceTargetTable overrated(PerformanceTargetTable table, long by) {
        List<Indicator> rows = new ArrayList<>(table.indicators());
        for (int i = 0; i < rows.size(); i++) {
            Score score = rows.get(i).score().orElse(null);
            if (score != null) {
                rows.set(
                        i,
                        rows.get(i).toBuilder()
                                .score(new Score(score.points().plus(Amount.of(by))))
                                .build());
                break;
            }
        }
        return table.toBuilder().indicators(rows).build();
    }

    static byte[] workbook(List<PerformanceTargetTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.create().write(tables, out);
        return out.toByteArray();
    }

    private static byte[] word(List<PerformanceTargetTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.create().write(tables, out);
        return out.toByteArray();
    }

    private static byte[] old(byte[] xlsx) throws IOException {
        try (Workbook from = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                Workbook to = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        copied.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                    }
                }
                sheet.getMergedRegions().forEach(copy::addMergedRegion);
            }
            to.write(out);
            return out.toByteArray();
        }
    }
}
