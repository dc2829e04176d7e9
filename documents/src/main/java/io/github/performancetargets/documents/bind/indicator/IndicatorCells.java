package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.CellShape;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.cells.NameHint;
import io.github.performancetargets.documents.cells.NameWithValue;
import io.github.performancetargets.documents.cells.StoredDate;
import io.github.performancetargets.documents.cells.ValueText;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.head.Columns;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 一行指标 Makes the indicators of one row and one set of columns: one, or one for each period that has a value. */
public final class IndicatorCells {
    private final TableDraft draft;
    private final Columns header;
    private final AlignedRow row;
    private final int group;
    private final PrintedTiers tiers;
    private final TargetPeriod rowPeriod;
    private final Optional<String> rowGoal;
    private final ValueChoice choice;
    private NameHint hint = NameHint.of("");

    IndicatorCells(
            TableDraft draft,
            Columns header,
            AlignedRow row,
            int group,
            PrintedTiers tiers,
            TargetPeriod rowPeriod,
            Optional<String> rowGoal,
            ValueChoice choice) {
        this.draft = draft;
        this.header = header;
        this.row = row;
        this.group = group;
        this.tiers = tiers;
        this.rowPeriod = rowPeriod;
        this.rowGoal = rowGoal;
        this.choice = choice;
    }

    void read() {
        loseBlanks();
        weighTiers();
        adjust();
        List<Column> values = choice.among(columns(ColumnRole.VALUE), row);
        boolean named = !columns(ColumnRole.NAME).isEmpty();
        Optional<String> regions = values.isEmpty() ? ofRegions() : Optional.empty();
        if (!named && values.isEmpty()) {
            leftOver();
            return;
        }
        int first = draft.indicators().size();
        Indicator.Builder shared = Indicator.builder();
        tiers.into(shared);
        rowGoal.ifPresent(shared::goalId);
        int count = Math.max(1, values.size());
        if (named) {
            name(shared, first, count);
        }
        others(shared, first);
        if (values.isEmpty()) {
            regions.map(StatedTarget::read).ifPresent(shared::value);
            add(shared.period(period(Optional.empty())));
        }
        for (Column column : values) {
            Indicator.Builder each = shared.build().toBuilder();
            each.value(value(column));
            add(each.period(period(Optional.of(column))));
        }
    }

    /** Where the value of the year is blank, that to which it was changed stands for it. */
    private void adjust() {
        List<Column> adjusted = columns(ColumnRole.ADJUSTED);
        if (columns(ColumnRole.VALUE).isEmpty() && adjusted.size() == 1) {
            Cell cell = row.take(adjusted.get(0)).orElseThrow();
            row.put(adjusted.get(0).as(ColumnRole.VALUE), cell);
        }
    }

    /** The values of regions side by side as one: what all of them say, or each behind the name of its region. */
    private Optional<String> ofRegions() {
        List<Column> regions = columns(ColumnRole.REGION).stream()
                .filter(c -> !LabelWords.isFiller(row.get(c).orElseThrow().text()))
                .toList();
        List<String> texts = regions.stream().map(this::ofRegion).toList();
        if (texts.stream().distinct().count() <= 1) {
            return texts.stream().findFirst();
        }
        return Optional.of(IntStream.range(0, texts.size())
                .mapToObj(i -> regions.get(i).label() + "：" + texts.get(i))
                .collect(Collectors.joining("；")));
    }

    private String ofRegion(Column region) {
        String text = row.get(region).orElseThrow().text();
        if (!CellShape.hasDigit(text)) {
            return text;
        }
        String operator =
                operator(region).map(c -> row.get(c).orElseThrow().text()).orElse("");
        return hint.complete(ValueText.join(operator, text, onlyUnit()));
    }

    /** The unit of the row, where one column says it. */
    private String onlyUnit() {
        List<Column> units = columns(ColumnRole.UNIT);
        return units.size() == 1 ? row.get(units.get(0)).orElseThrow().text() : "";
    }

    private void add(Indicator.Builder indicator) {
        draft.indicators()
                .add(indicator
                        .id(Integer.toString(draft.indicators().size() + 1))
                        .build());
    }

    private List<Column> columns(ColumnRole role) {
        List<Column> found = new ArrayList<>();
        for (Column column : row.columns()) {
            if (column.group() == group && column.role() == role) {
                found.add(column);
            }
        }
        return found;
    }

    private TargetPeriod period(Optional<Column> value) {
        Optional<Column> column = value.or(() -> header.columns().stream()
                .filter(c -> c.group() == group && c.role() == ColumnRole.VALUE)
                .findFirst());
        boolean said = header.hasTiers(header.groups() - 1)
                || column.flatMap(Column::period).isPresent();
        return said && column.isPresent() ? header.periodOf(column.get()) : rowPeriod;
    }

    /** Dots and dashes, and 指标1: without an indicator, are the template's; a dash where a value should be is an answer. */
    private void loseBlanks() {
        boolean named = columns(ColumnRole.NAME).stream()
                .anyMatch(c -> !CellShape.isBlankItem(row.get(c).orElseThrow().label()));
        for (Column column : row.columns()) {
            if (column.group() == group
                    && CellShape.isBlankItem(row.get(column).orElseThrow().label())) {
                boolean answer = named && column.role() == ColumnRole.VALUE;
                if (!answer) {
                    draft.ledger().lose(row.take(column).orElseThrow(), RemarkKind.FILLER, "");
                }
            }
        }
    }

    private void weighTiers() {
        for (Column column : columns(ColumnRole.WEIGHT)) {
            Optional<ColumnRole> owner = owner(column);
            Cell cell = row.get(column).orElseThrow();
            Optional<Weight> weight = points(cell.text()).map(Weight::new);
            boolean weighed = weight.isPresent()
                    && ((owner.equals(Optional.of(ColumnRole.CATEGORY)) && tiers.weighCategory(cell, weight.get()))
                            || (owner.equals(Optional.of(ColumnRole.DIMENSION))
                                    && tiers.weighDimension(cell, weight.get())));
            if (weighed) {
                row.take(column);
            }
        }
    }

    /** The tier right before a column of points, where another tier follows: 一级指标 | 分值 | 二级指标 | 分值 …. */
    private Optional<ColumnRole> owner(Column column) {
        int index = header.columns().indexOf(column);
        boolean followed = header.columns().stream()
                .skip(index)
                .anyMatch(c -> c.group() == group && c.role().isTier());
        return followed && index > 0
                ? Optional.of(header.columns().get(index - 1).role())
                : Optional.empty();
    }

    /** 8分（因全校总人数减少）: points with their reason in brackets. */
    static Optional<Amount> pointsBeforeBrackets(String cell) {
        String folded = LabelWords.folded(cell);
        int open = folded.indexOf('(');
        return open > 0 && folded.endsWith(")") ? points(folded.substring(0, open)) : Optional.empty();
    }

    /** 8分, 8: points alone in a cell. */
    public static Optional<Amount> points(String cell) {
        String text = LabelWords.stripped(LabelWords.folded(cell));
        boolean suffixed = text.endsWith("分") || text.endsWith("%");
        return MoneyText.number(suffixed ? text.substring(0, text.length() - 1) : text);
    }

    private void name(Indicator.Builder indicator, int first, int count) {
        Column column = columns(ColumnRole.NAME).get(0);
        Cell cell = row.take(column).orElseThrow();
        String text = cell.text();
        hint = NameHint.of(text);
        boolean core = text.startsWith("★") || text.startsWith("☆") || text.endsWith("★");
        if (core) {
            text = LabelWords.stripped(text.replace("★", "").replace("☆", ""));
            indicator.core(true);
        }
        Optional<NameWithValue> split = split(column, text);
        split.ifPresent(s -> {
            indicator.value(StatedTarget.read(s.value()));
            draft.ledger().keep(cell, "/indicators/" + first + "/value");
            draft.ledger().doubt(cell, RemarkKind.VALUE_IN_NAME, s.value());
        });
        boolean missed = split.isEmpty()
                && columns(ColumnRole.VALUE).isEmpty()
                && Label.of(column.label()).headsNamesWithValues()
                && !CellShape.isBlankItem(cell.label());
        if (missed) {
            draft.ledger().doubt(cell, RemarkKind.NO_VALUE, column.label());
        }
        indicator.name(split.map(NameWithValue::name).orElse(text));
        for (int i = 0; i < count; i++) {
            draft.ledger().keep(cell, "/indicators/" + (first + i) + "/name");
        }
    }

    private Optional<NameWithValue> split(Column names, String name) {
        if (!columns(ColumnRole.VALUE).isEmpty()) {
            return Optional.empty();
        }
        if (Label.of(names.label()).headsNamesWithValues()) {
            return NameWithValue.readBoth(name);
        }
        boolean column = header.columns().stream().anyMatch(c -> c.group() == group && c.role() == ColumnRole.VALUE);
        return column ? NameWithValue.read(name) : NameWithValue.readAlone(name);
    }

    private StatedTarget value(Column column) {
        String path = "/indicators/" + draft.indicators().size() + "/value";
        Cell cell = row.take(column).orElseThrow();
        draft.ledger().keep(cell, path);
        boolean numbered = CellShape.hasDigit(cell.text()) && !isWhole(cell.text());
        String operator =
                numbered ? operator(column).map(sign -> part(sign, path)).orElse("") : "";
        String unit = numbered ? unit(column, path) : "";
        if (tiers.areTimeliness() && operator.isEmpty() && unit.isEmpty()) {
            StoredDate.of(cell.text())
                    .ifPresent(date -> draft.ledger().doubt(cell, RemarkKind.DATE_SERIAL, date.toString()));
        }
        return StatedTarget.read(hint.complete(ValueText.join(operator, cell.text(), unit)));
    }

    /** Whether one of several values needs no unit from a column: 8座 of the year beside 24 | 个 of the whole term. */
    private boolean isWhole(String value) {
        long values = header.columns().stream()
                .filter(c -> c.group() == group && c.role() == ColumnRole.VALUE)
                .count();
        return values > 1
                && StatedTarget.read(value).target() instanceof Bound bound
                && bound.unit().isPresent();
    }

    /** The unit that stands nearest to a value in a column of its own. */
    private String unit(Column value, String path) {
        return nearest(columns(ColumnRole.UNIT), value, 1)
                .map(column -> part(column, path))
                .orElse("");
    }

    /** The operator that stands alone in its cell: below its own heading, else below 指标方向, else below any other (指标值类型). */
    private Optional<Column> operator(Column value) {
        for (ColumnRole role : List.of(ColumnRole.OPERATOR, ColumnRole.DIRECTION, ColumnRole.OTHER)) {
            List<Column> operators = columns(role).stream()
                    .filter(column ->
                            CellShape.isOperator(row.get(column).orElseThrow().text()))
                    .toList();
            if (!operators.isEmpty()) {
                return nearest(operators, value, -1);
            }
        }
        return Optional.empty();
    }

    /** The column nearest to a value; of two as near the one at its usual side, which is behind it for 1 and before it for −1. */
    private static Optional<Column> nearest(List<Column> columns, Column value, int side) {
        return columns.stream()
                .min(Comparator.comparingInt((Column c) -> Math.abs(c.start() - value.start()))
                        .thenComparing(c -> side * (value.start() - c.start())));
    }

    /** A cell that says a part of a value; the last value takes it. */
    private String part(Column column, String path) {
        Cell cell = row.get(column).orElseThrow();
        draft.ledger().keep(cell, path);
        if (columns(ColumnRole.VALUE).isEmpty()) {
            row.take(column);
        }
        return cell.text();
    }

    private void others(Indicator.Builder indicator, int index) {
        String path = "/indicators/" + index;
        OtherCells others = new OtherCells(draft, indicator, path, ReadingCells.of(header.columns()));
        String unit = onlyUnit();
        List<Column> numeric = columns(ColumnRole.VALUE).stream()
                .filter(c -> CellShape.hasDigit(row.get(c).orElseThrow().text()))
                .toList();
        Set<Column> earlier = earlierAdjustments();
        for (Column column : row.columns()) {
            boolean partOfValue = !numeric.isEmpty()
                    && (column.role() == ColumnRole.UNIT
                            || numeric.stream()
                                    .anyMatch(value -> operator(value).equals(Optional.of(column))));
            if (column.group() == group && column.role() != ColumnRole.VALUE && !partOfValue) {
                Cell cell = row.take(column).orElseThrow();
                if (earlier.contains(column)) {
                    others.keep(column, cell);
                } else {
                    others.read(column, cell, unit);
                }
            }
        }
        others.end();
    }

    /** Of several adjustments side by side the last one counts; the columns of those before it. */
    private Set<Column> earlierAdjustments() {
        Map<String, Column> last = new HashMap<>();
        Set<Column> earlier = new HashSet<>();
        for (Column column : row.columns()) {
            Optional<String> part = column.role() == ColumnRole.ADJUSTED
                    ? Optional.of("value")
                    : column.role() == ColumnRole.OTHER ? AdjustmentCells.part(column.label()) : Optional.empty();
            if (column.group() == group && part.isPresent()) {
                Column before = last.put(part.get(), column);
                if (before != null) {
                    earlier.add(before);
                }
            }
        }
        return earlier;
    }

    /** A row without an indicator: points go to the slot, the rest has no place. */
    private void leftOver() {
        for (Column column : row.columns()) {
            if (column.group() != group) {
                continue;
            }
            Cell cell = row.take(column).orElseThrow();
            Optional<Amount> points = column.role() == ColumnRole.WEIGHT ? points(cell.text()) : Optional.empty();
            if (points.isEmpty() || !tiers.weighDimension(cell, new Weight(points.get()))) {
                // platforms write 定性 where nothing was entered
                boolean preset = cell.text().equals("定性") || cell.text().equals("定量");
                draft.ledger().lose(cell, preset ? RemarkKind.FILLER : RemarkKind.UNPLACED, column.label());
            }
        }
    }
}
