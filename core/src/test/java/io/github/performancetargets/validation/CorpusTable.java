package io.github.performancetargets.validation;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.target.StatedTarget;
import io.github.performancetargets.text.TextParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of the corpus, whose cells are separated by tabs: just enough of a reader for tests that want tables as they are
 * published. The reader for real files is in the module documents.
 */
final class CorpusTable {
    private static final List<String> VALUE = List.of("指标值", "年度指标值", "目标值");

    private final PerformanceTargetTable.Builder table = PerformanceTargetTable.builder();
    private List<String> header = List.of();
    private String category = "";
    private String dimension = "";

    private CorpusTable() {}

    static PerformanceTargetTable read(Path file) throws IOException {
        CorpusTable reader = new CorpusTable();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                reader.line(Arrays.asList(line.split("\t", -1)));
            }
        }
        return reader.table.build();
    }

    private void line(List<String> cells) {
        if (cells.contains("三级指标")) {
            header = cells;
        } else if (header.isEmpty()) {
            if (cells.get(0).equals("项目名称")) {
                table.project(Project.builder().name(cells.get(1)).build());
            }
        } else {
            row(cells);
        }
    }

    private void row(List<String> cells) {
        if (!cell(cells, "一级指标").isEmpty()) {
            category = cell(cells, "一级指标");
            dimension = "";
        }
        if (!cell(cells, "二级指标").isEmpty()) {
            dimension = cell(cells, "二级指标");
        }
        String value = VALUE.stream().map(label -> cell(cells, label)).collect(Collectors.joining());
        String stated = cell(cells, "计算符号") + value + cell(cells, "度量单位");
        Optional<IndicatorCategory> first = IndicatorCategory.ofLabel(category);
        table.addIndicators(Indicator.builder()
                .category(first)
                .dimension(IndicatorDimension.ofLabel(dimension))
                .name(cell(cells, "三级指标"))
                .value(stated.isEmpty() ? Optional.empty() : Optional.of(StatedTarget.read(stated)))
                .weight(points(cells, "分值").map(Weight::new))
                .score(points(cells, "得分").map(Score::new))
                .build());
    }

    private Optional<Amount> points(List<String> cells, String label) {
        try {
            return Optional.of(Amount.parse(cell(cells, label)));
        } catch (TextParseException none) {
            return Optional.empty();
        }
    }

    private String cell(List<String> cells, String label) {
        int column = header.indexOf(label);
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
}
