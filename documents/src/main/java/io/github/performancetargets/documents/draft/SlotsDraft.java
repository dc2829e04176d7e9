package io.github.performancetargets.documents.draft;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 指标栏草稿 The tier cells of a table, each once, in the order of the form. */
public final class SlotsDraft {
    private final List<IndicatorSlot> slots = new ArrayList<>();

    /** Whether no tier was printed. */
    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** The index of the slot that a printed cell stands for; added where it is new. */
    public int add(Optional<IndicatorCategory> category, Optional<IndicatorDimension> dimension, String label) {
        IndicatorSlot.Builder slot = IndicatorSlot.builder().label(label);
        category.ifPresent(slot::category);
        dimension.ifPresent(slot::dimension);
        String marks = LabelWords.inBrackets(label);
        requirement(marks).ifPresent(slot::requirement);
        points(marks).or(() -> pointsBehind(label)).map(Weight::new).ifPresent(slot::weight);
        IndicatorSlot made = slot.build();
        for (int i = 0; i < slots.size(); i++) {
            IndicatorSlot old = slots.get(i);
            if (old.category().equals(category)
                    && old.dimension().equals(dimension)
                    && LabelWords.key(old.label()).equals(LabelWords.key(label))) {
                return i;
            }
        }
        slots.add(made);
        return slots.size() - 1;
    }

    /** Whether the first slot of a tier has this label, so that an indicator need not keep its own. */
    public boolean holds(Optional<IndicatorCategory> category, Optional<IndicatorDimension> dimension, String label) {
        for (IndicatorSlot slot : slots) {
            if (slot.category().equals(category) && slot.dimension().equals(dimension)) {
                return folded(slot.label()).equals(folded(label));
            }
        }
        return false;
    }

    private static String folded(String label) {
        return LabelWords.folded(label).replace(" ", "");
    }

    /** Sets the points of a slot; false where it has some already. */
    public boolean weigh(int index, Weight weight) {
        IndicatorSlot slot = slots.get(index);
        if (slot.weight().isPresent()) {
            return slot.weight().get().equals(weight);
        }
        IndicatorSlot.Builder weighed =
                IndicatorSlot.builder().label(slot.label()).weight(weight);
        slot.category().ifPresent(weighed::category);
        slot.dimension().ifPresent(weighed::dimension);
        slot.requirement().ifPresent(weighed::requirement);
        slots.set(index, weighed.build());
        return true;
    }

    /** The printed tiers, in order. */
    public List<IndicatorSlot> build() {
        return List.copyOf(slots);
    }

    private static Optional<Requirement> requirement(String marks) {
        if (marks.contains("必填硬性")) {
            return Optional.of(Requirement.REQUIRED_QUANTIFIED);
        }
        if (marks.contains("选填") || marks.contains("非必填")) {
            return Optional.of(Requirement.OPTIONAL);
        }
        return marks.contains("必填") ? Optional.of(Requirement.REQUIRED) : Optional.empty();
    }

    /** 数量指标15分. */
    private static Optional<Amount> pointsBehind(String label) {
        String text = LabelWords.folded(label).replace(" ", "");
        return text.endsWith("分") && text.indexOf('(') < 0 ? points(text) : Optional.empty();
    }

    private static Optional<Amount> points(String marks) {
        int end = marks.indexOf('分');
        int start = Math.max(0, end);
        while (start > 0 && (LabelWords.isDigit(marks.charAt(start - 1)) || marks.charAt(start - 1) == '.')) {
            start--;
        }
        return end <= start ? Optional.empty() : MoneyText.number(marks.substring(start, end));
    }
}
