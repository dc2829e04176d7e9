package io.github.performancetargets.documents.print;

import io.github.performancetargets.documents.print.PrintedCell.Style;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 指标版面 Prints the indicators of one period: merged tiers, and the printed slots that hold none. */
final class IndicatorBlock {
    private static final int NAME = 3;
    private static final int VALUE = 5;

    private final PerformanceTargetTable table;
    private final IndicatorColumns columns;
    private final TargetPeriod period;
    /** The first line behind a category that has no second tier and covers both columns. */
    private int withoutTier;

    /** A row to print: the labels of its tiers, and the indicator unless the slot is blank. */
    private record Line(String category, String categoryPath, String dimension, String dimensionPath, int indicator) {}

    /** The categories whose slots name second tiers. */
    private final Set<String> withDimensions = new HashSet<>();
    /** The slots that print a category itself, the first of each. */
    private final Map<String, Integer> printedCategories = new HashMap<>();

    IndicatorBlock(PerformanceTargetTable table, IndicatorColumns columns, TargetPeriod period) {
        this.table = table;
        this.columns = columns;
        this.period = period;
        for (int s = 0; s < table.slots().size(); s++) {
            IndicatorSlot slot = table.slots().get(s);
            if (slot.dimension().isPresent()) {
                withDimensions.add(TierKey.of(slot.category()));
            } else {
                printedCategories.putIfAbsent(TierKey.of(slot.category()), s);
            }
        }
    }

    void print(FormSheet sheet, boolean blankSlots) {
        List<Line> lines = lines(blankSlots);
        if (lines.isEmpty()) {
            return;
        }
        header(sheet, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, lines, i);
        }
    }

    private void header(FormSheet sheet, int lines) {
        sheet.row();
        String head = period == TargetPeriod.ANNUAL ? "年度绩效指标" : "中期绩效指标";
        sheet.cell(head, 0, lines + 1, 1, Style.UPRIGHT, "");
        sheet.cell("一级指标", 1, 1, 1, Style.LABEL, "");
        sheet.cell("二级指标", 2, 1, 1, Style.LABEL, "");
        sheet.cell("三级指标", NAME, 1, VALUE - NAME, Style.LABEL, "");
        sheet.cell("指标值", VALUE, 1, span(sheet, VALUE), Style.LABEL, "");
        for (int c = 0; c < columns.columns().size(); c++) {
            int at = FormSheet.FIXED + c;
            sheet.cell(columns.columns().get(c).label(), at, 1, span(sheet, at), Style.LABEL, "");
        }
    }

    /** The last column covers what other blocks need beyond it. */
    private int span(FormSheet sheet, int column) {
        return column == VALUE + columns.columns().size() ? sheet.width() - column : 1;
    }

    private List<Line> lines(boolean blankSlots) {
        List<Line> lines = new ArrayList<>();
        OpenRows open = new OpenRows(table.indicators(), period);
        for (int s = 0; s < table.slots().size(); s++) {
            IndicatorSlot slot = table.slots().get(s);
            String path = "/slots/" + s;
            if (slot.dimension().isEmpty() && withDimensions.contains(TierKey.of(slot.category()))) {
                continue;
            }
            List<Integer> taken = open.take(slot);
            taken.forEach(i -> lines.add(line(slot, path, i)));
            if (taken.isEmpty() && blankSlots) {
                lines.add(line(slot, path, -1));
            }
        }
        for (int i : open.rest()) {
            Indicator indicator = table.indicators().get(i);
            String category = indicator
                    .categoryLabel()
                    .or(() -> indicator.category().map(IndicatorCategory::label))
                    .orElse("");
            String dimension = indicator
                    .dimensionLabel()
                    .or(() -> indicator.dimension().map(IndicatorDimension::label))
                    .orElse("");
            lines.add(new Line(category, "", dimension, "", i));
        }
        return lines;
    }

    private Line line(IndicatorSlot slot, String path, int indicator) {
        Integer printed = printedCategories.get(TierKey.of(slot.category()));
        String category = printed != null
                ? table.slots().get(printed).label()
                : slot.category().map(IndicatorCategory::label).orElse("");
        String categoryPath = printed != null ? "/slots/" + printed : "";
        return slot.dimension().isPresent()
                ? new Line(category, categoryPath, slot.label(), path, indicator)
                : new Line(category, categoryPath, "", "", indicator);
    }

    private void line(FormSheet sheet, List<Line> lines, int at) {
        Line line = lines.get(at);
        sheet.row();
        boolean newCategory = at == 0 || !lines.get(at - 1).category().equals(line.category());
        if (newCategory) {
            int span = 1;
            while (at + span < lines.size() && lines.get(at + span).category().equals(line.category())) {
                span++;
            }
            boolean alone = lines.subList(at, at + span).stream()
                    .allMatch(l -> l.dimension().isEmpty());
            sheet.cell(line.category(), 1, span, alone ? 2 : 1, Style.LABEL, line.categoryPath());
            if (alone) {
                withoutTier = at + span;
            }
        }
        if (at >= withoutTier && (newCategory || !same(lines.get(at - 1), line))) {
            int span = 1;
            while (at + span < lines.size() && same(lines.get(at + span), line)) {
                span++;
            }
            sheet.cell(line.dimension(), 2, span, 1, Style.LABEL, line.dimensionPath());
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
        sheet.cell(name, NAME, 1, VALUE - NAME, Style.TEXT, path.isEmpty() ? "" : path + "/name");
        String value =
                indicator.flatMap(Indicator::value).map(StatedTarget::text).orElse("");
        sheet.cell(value, VALUE, 1, span(sheet, VALUE), Style.VALUE, path.isEmpty() ? "" : path + "/value");
        for (int c = 0; c < columns.columns().size(); c++) {
            IndicatorColumns.PrintedColumn column = columns.columns().get(c);
            String words = indicator.flatMap(column.words()).orElse("");
            int at = FormSheet.FIXED + c;
            sheet.cell(words, at, 1, span(sheet, at), Style.VALUE, path.isEmpty() ? "" : path + column.element());
        }
    }
}
