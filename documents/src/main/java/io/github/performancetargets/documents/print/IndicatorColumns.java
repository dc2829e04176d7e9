package io.github.performancetargets.documents.print;

import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 指标栏目 The columns behind 指标值 that a table needs: those that one of its indicators fills. */
final class IndicatorColumns {
    private final List<PrintedColumn> columns = new ArrayList<>();

    record PrintedColumn(String label, String element, Function<Indicator, Optional<String>> words) {}

    /** The n-th of the labels of an indicator that are alike, from 1. */
    private record Numbered(String label, int number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return label.equals(other.label) ? Integer.compare(number, other.number) : label.compareTo(other.label);
        }
    }

    IndicatorColumns(List<Indicator> indicators, Optional<ExpectedScores> expected) {
        List<PrintedColumn> all = new ArrayList<>();
        all.add(new PrintedColumn("调整后指标值", "/adjusted", i -> i.adjusted().map(StatedTarget::text)));
        all.add(new PrintedColumn("调整文件", "/adjustment", i -> i.adjustment().flatMap(Adjustment::document)));
        all.add(new PrintedColumn("调整原因", "/adjustment", i -> i.adjustment().flatMap(Adjustment::reason)));
        numbered(
                        indicators,
                        Indicator::priorValues,
                        PriorValue::label,
                        prior -> prior.value().text())
                .forEach((prior, texts) -> all.add(new PrintedColumn(prior.label(), "/priorValues", texts::of)));
        all.addAll(ReadingColumns.of(indicators));
        all.add(new PrintedColumn("实际完成值", "/actual", i -> i.actual().map(StatedTarget::text)));
        all.add(new PrintedColumn(
                "分值", "/weight", i -> i.weight().map(w -> w.points().toString())));
        all.add(new PrintedColumn(
                "得分", "/score", i -> i.score().map(s -> s.points().toString())));
        expected.ifPresent(scores -> all.add(new PrintedColumn(ExpectedScores.LABEL, "/expected", scores::of)));
        all.add(new PrintedColumn("偏差原因分析及改进措施", "/varianceReason", Indicator::varianceReason));
        all.add(new PrintedColumn(
                "指标方向性", "/direction", i -> i.statedDirection().map(IndicatorColumns::direction)));
        all.add(new PrintedColumn("指标解释", "/explanation", Indicator::explanation));
        all.add(new PrintedColumn("设定依据", "/basis", Indicator::basis));
        numbered(indicators, Indicator::fields, LabelledText::label, LabelledText::text)
                .forEach((field, texts) -> all.add(new PrintedColumn(field.label(), "/fields", texts::of)));
        all.add(new PrintedColumn("备注", "/note", Indicator::note));
        for (PrintedColumn column : all) {
            if (indicators.stream().anyMatch(i -> column.words().apply(i).isPresent())) {
                columns.add(column);
            }
        }
    }

    List<PrintedColumn> columns() {
        return columns;
    }

    /** What some indicators say below one label. */
    private record Texts(IdentityHashMap<Indicator, String> byIndicator) {
        Optional<String> of(Indicator indicator) {
            return Optional.ofNullable(byIndicator.get(indicator));
        }
    }

    /** The labels of all indicators, with what each says; one that an indicator has twice needs two columns. */
    private static <T> Map<Numbered, Texts> numbered(
            List<Indicator> indicators,
            Function<Indicator, List<T>> items,
            Function<T, String> label,
            Function<T, String> text) {
        Map<Numbered, Texts> found = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Map<String, Integer> seen = new HashMap<>();
            for (T item : items.apply(indicator)) {
                Numbered column = new Numbered(label.apply(item), seen.merge(label.apply(item), 1, Integer::sum));
                found.computeIfAbsent(column, none -> new Texts(new IdentityHashMap<>()))
                        .byIndicator()
                        .put(indicator, text.apply(item));
            }
        }
        return found;
    }

    private static String direction(Direction direction) {
        return direction == Direction.POSITIVE ? "正向指标" : "逆向指标";
    }
}
