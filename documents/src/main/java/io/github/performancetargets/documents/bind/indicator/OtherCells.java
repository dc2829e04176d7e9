package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 其他单元格 The cells of a row that are neither tier, name nor value; what the model does not know becomes a field. */
final class OtherCells {
    private final TableDraft draft;
    private final Indicator.Builder indicator;
    private final String path;
    private final Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    private final Optional<ReadingCells> readings;
    private final AdjustmentCells adjustment = new AdjustmentCells();
    private int fields;
    private int priors;

    OtherCells(TableDraft draft, Indicator.Builder indicator, String path, Optional<ReadingCells> readings) {
        this.draft = draft;
        this.indicator = indicator;
        this.path = path;
        this.readings = readings;
    }

    /** Adds what was gathered from several cells. */
    void end() {
        readings.flatMap(ReadingCells::reading).ifPresent(indicator::addReadings);
        adjustment.said().ifPresent(indicator::adjustment);
    }

    /** Reads a cell; the unit is that of the row's values, for a number without one. */
    void read(Column column, Cell cell, String unit) {
        boolean several = column.role() == ColumnRole.PRIOR || column.role() == ColumnRole.OTHER;
        Optional<String> element =
                several || taken.add(column.role()) ? known(column, cell.text(), unit) : Optional.empty();
        if (element.isEmpty()) {
            keep(column, cell);
        } else {
            draft.ledger().keep(cell, path + element.get());
        }
    }

    /** Keeps a cell as a field under its heading. */
    void keep(Column column, Cell cell) {
        indicator.addFields(new LabelledText(column.label(), cell.text()));
        draft.ledger().keep(cell, path + "/fields/" + fields++);
    }

    /** Puts the cell into the indicator and answers with the element it became, if the model has one. */
    private Optional<String> known(Column column, String text, String unit) {
        switch (column.role()) {
            case WEIGHT -> {
                Optional<Amount> points = IndicatorCells.points(text);
                points.map(Weight::new).ifPresent(indicator::weight);
                return points.map(p -> "/weight");
            }
            case SCORE -> {
                Optional<Amount> points = IndicatorCells.points(text);
                points.map(Score::new).ifPresent(indicator::score);
                // the reason in brackets is kept in a field with the words
                IndicatorCells.pointsBeforeBrackets(text).map(Score::new).ifPresent(indicator::score);
                return points.map(p -> "/score");
            }
            case ACTUAL -> {
                boolean bare = MoneyText.number(text).isPresent();
                indicator.actual(StatedTarget.read(bare ? text + unit : text));
                return Optional.of("/actual");
            }
            case ADJUSTED -> {
                boolean bare = MoneyText.number(text).isPresent();
                indicator.adjusted(StatedTarget.read(bare ? text + unit : text));
                return Optional.of("/adjusted");
            }
            case VARIANCE -> {
                indicator.varianceReason(text);
                return Optional.of("/varianceReason");
            }
            case NOTE -> {
                indicator.note(text);
                return Optional.of("/note");
            }
            case BASIS -> {
                indicator.basis(text);
                return Optional.of("/basis");
            }
            case EXPLANATION -> {
                indicator.explanation(text);
                return Optional.of("/explanation");
            }
            case PRIOR -> {
                indicator.addPriorValues(new PriorValue(column.label(), StatedTarget.read(text)));
                return Optional.of("/priorValues/" + priors++);
            }
            case GOAL -> {
                Optional<String> goal = draft.goals().find(text);
                goal.ifPresent(indicator::goalId);
                return goal.map(g -> "/goalId");
            }
            case CORE -> {
                boolean core = LabelWords.key(text).equals("是") || text.equals("√");
                if (core) {
                    indicator.core(true);
                }
                return core ? Optional.of("/core") : Optional.empty();
            }
            case DIRECTION, OPERATOR -> {
                Optional<Direction> direction = direction(text);
                direction.ifPresent(indicator::statedDirection);
                return direction.map(d -> "/direction");
            }
            case OTHER -> {
                return readings.flatMap(reading -> reading.take(column, text, unit))
                        .map(part -> "/readings/0" + part)
                        .or(() -> adjustment.take(column.label(), text));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static Optional<Direction> direction(String text) {
        String key = LabelWords.key(text);
        if (key.startsWith("正向")) {
            return Optional.of(Direction.POSITIVE);
        }
        return key.startsWith("逆向") || key.startsWith("反向") ? Optional.of(Direction.NEGATIVE) : Optional.empty();
    }
}
