package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.indicator.MonitoringReading;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TargetTriple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** 清单行 Makes an indicator of a row, and tells what of the row it could not take. */
final class ListRow {
    private final MapEntries map;
    private final UnitCatalogue units;
    private final Map<ListField, Cell> cells;
    private final Map<Integer, Cell> others;
    private final int table;
    private final String path;
    private final List<Remark> remarks;
    private final List<Origin> origins;
    private final Indicator.Builder indicator = Indicator.builder();

    /**
     * A row.
     *
     * @param cells what it holds, by field
     * @param others the cells that are kept under a label, by column
     * @param table the index of the table
     * @param path of the indicator
     */
    ListRow(
            MapEntries map,
            UnitCatalogue units,
            Map<ListField, Cell> cells,
            Map<Integer, Cell> others,
            int table,
            String path,
            List<Remark> remarks,
            List<Origin> origins) {
        this.map = map;
        this.units = units;
        this.cells = cells;
        this.others = others;
        this.table = table;
        this.path = path;
        this.remarks = remarks;
        this.origins = origins;
    }

    private Optional<String> text(ListField field) {
        return Optional.ofNullable(cells.get(field)).map(Cell::text);
    }

    private void keep(ListField field, String member) {
        Cell cell = cells.get(field);
        if (cell != null) {
            origins.add(new Origin(table, path + member, cell.places().get(0), Origin.Role.VALUE));
        }
    }

    private void tell(ListField field, RemarkKind kind) {
        Cell cell = cells.get(field);
        if (cell != null) {
            remarks.add(new Remark(kind, Optional.of(cell.places().get(0)), cell.text(), field.heading()));
        }
    }

    private void take(ListField field, String member, Consumer<String> taker) {
        text(field).ifPresent(text -> {
            taker.accept(text);
            keep(field, member);
        });
    }

    /** The indicator. */
    Indicator indicator() {
        take(ListField.NAME, "/name", indicator::name);
        take(ListField.ID, "/id", indicator::id);
        take(ListField.EXPLANATION, "/explanation", indicator::explanation);
        take(ListField.BASIS, "/basis", indicator::basis);
        take(ListField.VARIANCE_REASON, "/varianceReason", indicator::varianceReason);
        take(ListField.NOTE, "/note", indicator::note);
        tiers();
        word(ListField.PERIOD, ListWords.PERIODS, "/period", (TargetPeriod period) -> indicator.period(period));
        word(ListField.DIRECTION, ListWords.DIRECTIONS, "/statedDirection", indicator::statedDirection);
        value();
        take(ListField.ADJUSTED, "/adjusted", text -> indicator.adjusted(read(text)));
        take(ListField.ACTUAL, "/actual", text -> indicator.actual(read(text)));
        points(ListField.WEIGHT, "/weight", amount -> indicator.weight(new Weight(amount)));
        points(ListField.SCORE, "/score", amount -> indicator.score(new Score(amount)));
        reading();
        fields();
        return indicator.build();
    }

    private StatedTarget read(String text) {
        return StatedTarget.read(text, units);
    }

    private void tiers() {
        text(ListField.CATEGORY).ifPresent(label -> {
            Optional<IndicatorCategory> category = IndicatorCategory.ofLabel(label);
            category.ifPresentOrElse(
                    known -> {
                        indicator.category(known);
                        keep(ListField.CATEGORY, "/category");
                    },
                    () -> tell(ListField.CATEGORY, RemarkKind.UNPLACED));
            category.filter(known -> !known.label().equals(label)).ifPresent(known -> indicator.categoryLabel(label));
        });
        text(ListField.DIMENSION).ifPresent(label -> {
            Optional<IndicatorDimension> dimension = IndicatorDimension.ofLabel(label);
            dimension.ifPresentOrElse(
                    known -> {
                        indicator.dimension(known);
                        keep(ListField.DIMENSION, "/dimension");
                    },
                    () -> tell(ListField.DIMENSION, RemarkKind.UNPLACED));
            dimension.filter(known -> !known.label().equals(label)).ifPresent(known -> indicator.dimensionLabel(label));
        });
    }

    private void value() {
        Optional<String> value = text(ListField.VALUE);
        if (value.isEmpty()) {
            tell(ListField.OPERATOR, RemarkKind.UNPLACED);
            tell(ListField.UNIT, RemarkKind.UNPLACED);
            return;
        }
        boolean split = cells.containsKey(ListField.OPERATOR) || cells.containsKey(ListField.UNIT);
        if (split) {
            String unit = text(ListField.UNIT).orElse("");
            indicator.value(StatedTarget.read(TargetTriple.of(operator(), value.get(), unit), units));
            keep(ListField.OPERATOR, "/value");
            keep(ListField.UNIT, "/value");
        } else {
            indicator.value(read(value.get()));
        }
        keep(ListField.VALUE, "/value");
    }

    /** What the code means; a code that the map does not name stays, so that the value is not understood without it. */
    private String operator() {
        String cell = text(ListField.OPERATOR).orElse("");
        Optional<String> meaning = map.meaning(ListField.OPERATOR, cell);
        boolean coded = !map.codes().getOrDefault(ListField.OPERATOR, Map.of()).isEmpty();
        boolean digits = !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
        if (meaning.isEmpty()
                && (digits || (coded && cell.chars().anyMatch(Character::isLetterOrDigit) && !isWord(cell)))) {
            tell(ListField.OPERATOR, RemarkKind.UNKNOWN_CODE);
        }
        return meaning.orElse(cell);
    }

    private static boolean isWord(String cell) {
        return cell.codePoints().allMatch(Character::isIdeographic);
    }

    private <T extends Coded> void word(ListField field, Map<String, T> words, String member, Consumer<T> taker) {
        text(field).ifPresent(cell -> {
            T meaning = words.get(map.meaning(field, cell).orElse(cell));
            if (meaning == null) {
                tell(field, RemarkKind.UNPLACED);
            } else {
                taker.accept(meaning);
                keep(field, member);
            }
        });
    }

    private void points(ListField field, String member, Consumer<Amount> taker) {
        text(field).ifPresent(cell -> {
            String digits = cell.endsWith("分") ? cell.substring(0, cell.length() - 1) : cell;
            MoneyText.number(digits)
                    .ifPresentOrElse(
                            amount -> {
                                taker.accept(amount);
                                keep(field, member);
                            },
                            () -> tell(field, RemarkKind.AMOUNT_NOT_UNDERSTOOD));
        });
    }

    private void reading() {
        if (cells.keySet().stream().noneMatch(ListField::isReading)) {
            return;
        }
        String at = "/readings/0";
        MonitoringReading.Builder reading =
                MonitoringReading.builder().asOf(map.asOf().orElseThrow());
        take(ListField.READING_VALUE, at + "/value", text -> reading.value(read(text)));
        take(ListField.READING_PLANNED, at + "/planned", text -> reading.planned(read(text)));
        take(ListField.READING_FORECAST, at + "/forecast", text -> reading.forecast(read(text)));
        take(ListField.READING_EXPLANATION, at + "/explanation", reading::explanation);
        word(ListField.READING_LIKELIHOOD, ListWords.LIKELIHOODS, at + "/likelihood", reading::likelihood);
        text(ListField.READING_CAUSES)
                .ifPresent(cell -> ListWords.causes(cell)
                        .ifPresentOrElse(
                                causes -> {
                                    reading.causes(causes);
                                    keep(ListField.READING_CAUSES, at + "/causes");
                                },
                                () -> tell(ListField.READING_CAUSES, RemarkKind.UNPLACED)));
        indicator.addReadings(reading.build());
    }

    private void fields() {
        List<LabelledText> fields = new ArrayList<>();
        others.forEach((column, cell) -> {
            String member = "/fields/" + fields.size();
            fields.add(new LabelledText(map.labels().getOrDefault(column, ""), cell.text()));
            origins.add(new Origin(table, path + member, cell.places().get(0), Origin.Role.VALUE));
        });
        indicator.fields(fields);
    }
}
