package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.target.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 指标版面 Prints the indicators of one period: merged tiers, and the printed slots that hold none. */
final class IndicatorBlock {
    static final int FIXED = 5;

    private final PerformanceTargetTable table;
    private final IndicatorColumns columns;
    private final TargetPeriod period;

    /** A row to print: the labels of its tiers, and the indicator unless the slot is blank. */
    private record Line(String category, String dimension, String slotPath, int indicator) {}

    IndicatorBlock(PerformanceTargetTable table, IndicatorColumns columns, TargetPeriod period) {
        this.table = table;
        this.columns = columns;
        this.period = period;
    }

    void print(FormSheet sheet, boolean blankSlots) {
        List<Line> lines = lines(blankSlots);
        if (lines.isEmpty()) {
            return;
        }
        header(sheet);
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, lines, i);
        }
    }

    private void header(FormSheet sheet) {
        sheet.row();
        String head = period == TargetPeriod.ANNUAL ? "年度绩效指标" : "中期绩效指标";
        List<String> labels = new ArrayList<>(List.of(head, "一级指标", "二级指标", "三级指标", "指标值"));
        columns.columns().forEach(c -> labels.add(c.label()));
        for (int c = 0; c < labels.size(); c++) {
            sheet.cell(labels.get(c), c, 1, last(sheet, c) ? sheet.width() - c : 1, Style.LABEL, "");
        }
    }

    private boolean last(FormSheet sheet, int column) {
        return column == FIXED + columns.columns().size() - 1 && column < sheet.width();
    }

    private List<Line> lines(boolean blankSlots) {
        List<Line> lines = new ArrayList<>();
        boolean[] done = new boolean[table.indicators().size()];
        for (int s = 0; s < table.slots().size(); s++) {
            IndicatorSlot slot = table.slots().get(s);
            String path = "/slots/" + s;
            if (slot.dimension().isEmpty() && hasDimensions(slot)) {
                continue;
            }
            boolean any = false;
            for (int i = 0; i < done.length; i++) {
                Indicator indicator = table.indicators().get(i);
                if (!done[i] && indicator.period() == period && stands(indicator, slot)) {
                    lines.add(line(slot, path, i));
                    done[i] = true;
                    any = true;
                }
            }
            if (!any && blankSlots) {
                lines.add(line(slot, path, -1));
            }
        }
        for (int i = 0; i < done.length; i++) {
            Indicator indicator = table.indicators().get(i);
            if (!done[i] && indicator.period() == period) {
                String category = indicator
                        .categoryLabel()
                        .or(() -> indicator.category().map(IndicatorCategory::label))
                        .orElse("");
                String dimension = indicator
                        .dimensionLabel()
                        .or(() -> indicator.dimension().map(IndicatorDimension::label))
                        .orElse("");
                lines.add(new Line(category, dimension, "", i));
            }
        }
        return lines;
    }

    private boolean hasDimensions(IndicatorSlot category) {
        return table.slots().stream()
                .anyMatch(s -> s.dimension().isPresent() && s.category().equals(category.category()));
    }

    private boolean stands(Indicator indicator, IndicatorSlot slot) {
        return indicator.category().equals(slot.category())
                && indicator.dimensionLabel().map(slot.label()::equals).orElse(true)
                && (slot.dimension().isEmpty() || indicator.dimension().equals(slot.dimension()));
    }

    private Line line(IndicatorSlot slot, String path, int indicator) {
        String category = table.slots().stream()
                .filter(s -> s.dimension().isEmpty() && s.category().equals(slot.category()))
                .map(IndicatorSlot::label)
                .findFirst()
                .orElse(slot.category().map(IndicatorCategory::label).orElse(""));
        return new Line(category, slot.dimension().isPresent() ? slot.label() : "", path, indicator);
    }

    private void line(FormSheet sheet, List<Line> lines, int at) {
        Line line = lines.get(at);
        sheet.row();
        if (at == 0) {
            sheet.cell("", 0, lines.size(), 1, Style.LABEL, "");
        }
        boolean newCategory = at == 0 || !lines.get(at - 1).category().equals(line.category());
        if (newCategory) {
            int span = 1;
            while (at + span < lines.size() && lines.get(at + span).category().equals(line.category())) {
                span++;
            }
            sheet.cell(line.category(), 1, span, 1, Style.LABEL, "");
        }
        if (newCategory || !same(lines.get(at - 1), line)) {
            int span = 1;
            while (at + span < lines.size() && same(lines.get(at + span), line)) {
                span++;
            }
            sheet.cell(line.dimension(), 2, span, 1, Style.LABEL, line.slotPath());
        }
        indicator(sheet, line.indicator());
    }

    private static boolean same(Line one, Line other) {
        return one.category().equals(other.category()) && one.dimension().equals(other.dimension());
    }

    private void indicator(FormSheet sheet, int index) {
        Optional<Indicator> indicator =
                index < 0 ? Optional.empty() : Optional.of(table.indicators().get(index));
        String path = index < 0 ? "" : "/indicators/" + index;
        String name = indicator.map(i -> (i.core() ? "★" : "") + i.name()).orElse("");
        sheet.cell(name, 3, 1, 1, Style.TEXT, path.isEmpty() ? "" : path + "/name");
        String value =
                indicator.flatMap(Indicator::value).map(StatedTarget::text).orElse("");
        sheet.cell(
                value,
                4,
                1,
                last(sheet, 4) ? sheet.width() - 4 : 1,
                Style.VALUE,
                path.isEmpty() ? "" : path + "/value");
        for (int c = 0; c < columns.columns().size(); c++) {
            IndicatorColumns.Column column = columns.columns().get(c);
            String words = indicator.flatMap(column.words()).orElse("");
            int at = FIXED + c;
            sheet.cell(
                    words,
                    at,
                    1,
                    last(sheet, at) ? sheet.width() - at : 1,
                    Style.VALUE,
                    path.isEmpty() ? "" : path + column.element());
        }
    }
}
