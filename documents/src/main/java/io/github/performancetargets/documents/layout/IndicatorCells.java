package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.Words;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.target.StatedTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 一行指标 Makes the indicators of one row and one set of columns: one, or one for each period that has a value. */
final class IndicatorCells {
    private final TableDraft draft;
    private final IndicatorHeader header;
    private final AlignedRow row;
    private final int group;
    private final Tiers tiers;
    private final TargetPeriod rowPeriod;
    private final Optional<String> rowGoal;

    IndicatorCells(
            TableDraft draft,
            IndicatorHeader header,
            AlignedRow row,
            int group,
            Tiers tiers,
            TargetPeriod rowPeriod,
            Optional<String> rowGoal) {
        this.draft = draft;
        this.header = header;
        this.row = row;
        this.group = group;
        this.tiers = tiers;
        this.rowPeriod = rowPeriod;
        this.rowGoal = rowGoal;
    }

    void read() {
        loseBlanks();
        weighTiers();
        List<Column> values = columns(ColumnRole.VALUE);
        boolean named = !columns(ColumnRole.NAME).isEmpty();
        if (!named && values.isEmpty()) {
            leftOver();
            return;
        }
        int first = draft.indicators.size();
        Indicator.Builder shared = Indicator.builder();
        tiers.into(shared);
        rowGoal.ifPresent(shared::goalId);
        int count = Math.max(1, values.size());
        if (named) {
            name(shared, first, count);
        }
        others(shared, first);
        if (values.isEmpty()) {
            add(shared.period(period(Optional.empty())));
        }
        for (Column column : values) {
            Indicator.Builder each = Indicator.builder().from(shared.build());
            each.value(value(column));
            add(each.period(period(Optional.of(column))));
        }
    }

    private void add(Indicator.Builder indicator) {
        draft.indicators.add(
                indicator.id(Integer.toString(draft.indicators.size() + 1)).build());
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
        boolean said = header.groups() > 1 || column.flatMap(Column::period).isPresent();
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
                    draft.ledger.lose(row.take(column).orElseThrow(), RemarkKind.FILLER, "");
                }
            }
        }
    }

    private void weighTiers() {
        for (Column column : columns(ColumnRole.WEIGHT)) {
            Optional<ColumnRole> owner = owner(column);
            GridCell cell = row.get(column).orElseThrow();
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

    static Optional<Amount> points(String cell) {
        String text = Words.stripped(Words.folded(cell));
        boolean suffixed = text.endsWith("分") || text.endsWith("%");
        return MoneyText.number(suffixed ? text.substring(0, text.length() - 1) : text);
    }

    private void name(Indicator.Builder indicator, int first, int count) {
        GridCell cell = row.take(columns(ColumnRole.NAME).get(0)).orElseThrow();
        String text = cell.text();
        boolean core = text.startsWith("★") || text.startsWith("☆") || text.endsWith("★");
        if (core) {
            text = Words.stripped(text.replace("★", "").replace("☆", ""));
            indicator.core(true);
        }
        Optional<NameWithValue> split = split(text);
        split.ifPresent(s -> {
            indicator.value(StatedTarget.read(s.value()));
            draft.ledger.keep(cell, "/indicators/" + first + "/value");
            draft.ledger.doubt(cell, RemarkKind.VALUE_IN_NAME, s.value());
        });
        indicator.name(split.map(NameWithValue::name).orElse(text));
        for (int i = 0; i < count; i++) {
            draft.ledger.keep(cell, "/indicators/" + (first + i) + "/name");
        }
    }

    private Optional<NameWithValue> split(String name) {
        if (!columns(ColumnRole.VALUE).isEmpty()) {
            return Optional.empty();
        }
        boolean column = header.columns().stream().anyMatch(c -> c.group() == group && c.role() == ColumnRole.VALUE);
        return column ? NameWithValue.read(name) : NameWithValue.readAlone(name);
    }

    private StatedTarget value(Column column) {
        String path = "/indicators/" + draft.indicators.size() + "/value";
        GridCell cell = row.take(column).orElseThrow();
        draft.ledger.keep(cell, path);
        boolean numbered = CellShape.hasDigit(cell.text());
        String operator = numbered ? part(ColumnRole.OPERATOR, column, path) : "";
        String unit = numbered ? part(ColumnRole.UNIT, column, path) : "";
        if (tiers.areTimeliness() && operator.isEmpty() && unit.isEmpty()) {
            DateSerial.of(cell.text())
                    .ifPresent(date -> draft.ledger.doubt(cell, RemarkKind.DATE_SERIAL, date.toString()));
        }
        return StatedTarget.read(ValueText.join(operator, cell.text(), unit));
    }

    /** The operator or unit that stands nearest to a value in a column of its own. */
    private String part(ColumnRole role, Column value, String path) {
        List<Column> candidates = columns(role);
        if (role == ColumnRole.OPERATOR && candidates.isEmpty()) {
            // some forms head the column of operators 指标方向
            candidates = columns(ColumnRole.DIRECTION);
        }
        Optional<Column> nearest =
                candidates.stream().min(Comparator.comparingInt(c -> Math.abs(c.start() - value.start())));
        if (nearest.isEmpty()) {
            return "";
        }
        GridCell cell = row.get(nearest.get()).orElseThrow();
        if (role == ColumnRole.OPERATOR && !CellShape.isOperator(cell.text())) {
            return "";
        }
        draft.ledger.keep(cell, path);
        if (columns(ColumnRole.VALUE).isEmpty()) {
            row.take(nearest.get());
        }
        return cell.text();
    }

    private void others(Indicator.Builder indicator, int index) {
        String path = "/indicators/" + index;
        OtherCells others = new OtherCells(draft, indicator, path);
        boolean numeric = columns(ColumnRole.VALUE).stream()
                .anyMatch(c -> CellShape.hasDigit(row.get(c).orElseThrow().text()));
        for (Column column : row.columns()) {
            GridCell cell = row.get(column).orElseThrow();
            boolean partOfValue = numeric
                    && (column.role() == ColumnRole.UNIT
                            || (isOperatorColumn(column) && CellShape.isOperator(cell.text())));
            if (column.group() == group && column.role() != ColumnRole.VALUE && !partOfValue) {
                row.take(column);
                others.read(column, cell);
            }
        }
    }

    private boolean isOperatorColumn(Column column) {
        return column.role() == ColumnRole.OPERATOR
                || (column.role() == ColumnRole.DIRECTION
                        && columns(ColumnRole.OPERATOR).isEmpty());
    }

    /** A row without an indicator: points go to the slot, the rest has no place. */
    private void leftOver() {
        for (Column column : row.columns()) {
            if (column.group() != group) {
                continue;
            }
            GridCell cell = row.take(column).orElseThrow();
            Optional<Amount> points = column.role() == ColumnRole.WEIGHT ? points(cell.text()) : Optional.empty();
            if (points.isEmpty() || !tiers.weighDimension(cell, new Weight(points.get()))) {
                draft.ledger.lose(cell, RemarkKind.UNPLACED, column.label());
            }
        }
    }
}
