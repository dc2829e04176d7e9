package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.draft.Taxonomy;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Weight;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 当前级次 The tiers that hold for the row being read: the labels printed last. */
final class PrintedTiers {
    private final TableDraft draft;
    private Optional<IndicatorCategory> category = Optional.empty();
    private Optional<IndicatorDimension> dimension = Optional.empty();
    private @Nullable String categoryLabel;
    private @Nullable String dimensionLabel;
    private int categorySlot = -1;
    private int dimensionSlot = -1;

    PrintedTiers(TableDraft draft) {
        this.draft = draft;
    }

    /** A cell of the first tier; a second tier of another first tier no longer holds. */
    void category(Cell cell) {
        TierPair.of(cell.text()).ifPresentOrElse(both -> both(cell, both), () -> category(cell, oneLine(cell)));
    }

    private void both(Cell cell, TierPair both) {
        category(cell, both.category());
        dimension(cell, both.dimension());
    }

    private void category(Cell cell, String printed) {
        Optional<IndicatorCategory> named = IndicatorCategory.ofLabel(printed)
                .filter(IndicatorCategory::isKnown)
                .or(() -> cell.label().category())
                .or(() -> Taxonomy.categoryInColumn(printed))
                .or(() -> IndicatorCategory.ofLabel(LabelWords.withoutOutlineNumber(printed)));
        if (!named.equals(category) || named.isEmpty()) {
            dimension = Optional.empty();
            dimensionLabel = null;
            dimensionSlot = -1;
        }
        category = named;
        categoryLabel = printed;
        categorySlot = draft.slots().add(category, Optional.empty(), printed);
        draft.ledger().keep(cell, "/slots/" + categorySlot);
    }

    /** A cell of the second tier. */
    void dimension(Cell cell) {
        Optional<TierPair> pair = cell.label().isDimension() ? Optional.empty() : TierPair.of(cell.text());
        pair.ifPresentOrElse(both -> both(cell, both), () -> dimension(cell, oneLine(cell)));
    }

    private void dimension(Cell cell, String printed) {
        dimension = IndicatorDimension.ofLabel(printed)
                .filter(IndicatorDimension::isKnown)
                .or(() -> cell.label().dimension())
                .or(() -> category.flatMap(c -> Taxonomy.dimensionOf(c, printed)))
                .or(() -> IndicatorDimension.ofLabel(LabelWords.withoutOutlineNumber(printed)));
        dimensionLabel = printed;
        dimensionSlot = draft.slots().add(category, dimension, printed);
        draft.ledger().keep(cell, "/slots/" + dimensionSlot);
    }

    /** A narrow cell breaks its label over lines wherever it is full: 经济效益 / 指标. */
    private static String oneLine(Cell cell) {
        return cell.text().replace("\r", "").replace("\n", "");
    }

    /** Points printed in a column of the first tier's own. */
    boolean weighCategory(Cell cell, Weight weight) {
        return weigh(categorySlot, cell, weight);
    }

    /** Points printed in a column of the second tier's own, or in a row that has no indicator. */
    boolean weighDimension(Cell cell, Weight weight) {
        return weigh(dimensionSlot >= 0 ? dimensionSlot : categorySlot, cell, weight);
    }

    private boolean weigh(int slot, Cell cell, Weight weight) {
        if (slot < 0 || !draft.slots().weigh(slot, weight)) {
            return false;
        }
        draft.ledger().keep(cell, "/slots/" + slot + "/weight");
        return true;
    }

    /** Whether the indicators here are about time. */
    boolean areTimeliness() {
        return dimension.equals(Optional.of(IndicatorDimension.TIMELINESS));
    }

    /** Puts the tiers into an indicator, with their labels where no slot of the table has them. */
    void into(Indicator.Builder indicator) {
        category.ifPresent(indicator::category);
        dimension.or(this::onlyDimension).ifPresent(indicator::dimension);
        if (categoryLabel != null && !draft.slots().holds(category, Optional.empty(), categoryLabel)) {
            indicator.categoryLabel(categoryLabel);
        }
        if (dimensionLabel != null && !draft.slots().holds(category, dimension, dimensionLabel)) {
            indicator.dimensionLabel(dimensionLabel);
        }
    }

    /** 满意度 has one second tier in every taxonomy; forms that name it in the first leave the second blank. */
    private Optional<IndicatorDimension> onlyDimension() {
        boolean named = categoryLabel != null && !LabelWords.key(categoryLabel).isEmpty();
        return named && category.equals(Optional.of(IndicatorCategory.SATISFACTION))
                ? Optional.of(IndicatorDimension.BENEFICIARY_SATISFACTION)
                : Optional.empty();
    }

    /** 满意度指标 may be either tier: alone in its row over another tier that is alone it is the first. */
    static Set<Cell> overOthers(List<AlignedRow> rows) {
        Set<Cell> over = new HashSet<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            List<Cell> own = rows.get(i).cells();
            List<Cell> below = rows.get(i + 1).cells();
            if (own.size() == 1 && below.size() == 1 && below.get(0).label().isDimension()) {
                over.add(own.get(0));
            }
        }
        return over;
    }

    /** Whether a tier that may be either is the first: it stands over another, or is numbered as first ones are, 三、满意度指标. */
    static boolean isFirst(Cell cell, Set<Cell> overOthers) {
        String text = cell.text();
        boolean numbered = text.length() > 2 && "一二三四五六七八九".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == '、';
        return numbered || overOthers.contains(cell);
    }
}
