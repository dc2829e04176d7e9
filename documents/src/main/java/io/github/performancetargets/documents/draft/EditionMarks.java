package io.github.performancetargets.documents.draft;

import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import java.util.List;
import java.util.Optional;

/**
 * 表式识别 Recognises the edition of a form by the marks it prints in its slots (必填, 必填硬性指标): all printed marks are the
 * edition's, and at least half of the edition's are printed. Slots that were struck out do not hide the edition, because that
 * they are missing is just what the validator has to say. Forms that print no marks are not recognised.
 */
public final class EditionMarks {
    private EditionMarks() {}

    /** The id of the edition whose marks the slots print; empty where they print no marks, or those of none. */
    public static Optional<String> recognise(List<IndicatorSlot> slots) {
        return FormEdition.builtIn().stream()
                .filter(edition -> matches(edition, slots))
                .map(FormEdition::id)
                .findFirst();
    }

    private static boolean matches(FormEdition edition, List<IndicatorSlot> slots) {
        List<SlotRequirement> demanded = edition.slots(Stage.DECLARATION).stream()
                .filter(s -> s.requirement() != Requirement.OPTIONAL)
                .toList();
        List<IndicatorSlot> marked =
                slots.stream().filter(s -> s.requirement().isPresent()).toList();
        return !demanded.isEmpty()
                && 2 * marked.size() >= demanded.size()
                && marked.stream().allMatch(slot -> demanded.stream().anyMatch(d -> prints(slot, d)));
    }

    private static boolean prints(IndicatorSlot slot, SlotRequirement demanded) {
        return slot.category().equals(Optional.of(demanded.category()))
                && slot.dimension().equals(Optional.of(demanded.dimension()))
                && slot.requirement().equals(Optional.of(demanded.requirement()));
    }
}
