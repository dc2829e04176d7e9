package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;

/** 自定单位 Units that only one field uses, converted exactly. */
public final class OwnUnit {
    // region unit
    private static final UnitCatalogue HOSPITAL =
            UnitCatalogue.standard().toBuilder().lines("""
                    标准床 | standard bed | 标床
                    重症床 = 5/2 标准床 | intensive-care bed
                    """).build();

    /** What a value text means where these units are known: {@code ≥30标床}. */
    public static StatedTarget read(String text) {
        return StatedTarget.read(text, HOSPITAL);
    }

    /** Whether some intensive-care beds are worth more standard beds: exact, whatever the numbers. */
    public static Comparison compare(long intensiveCareBeds, long standardBeds) {
        return Measure.of(Amount.of(intensiveCareBeds), HOSPITAL.parse("重症床"))
                .compare(Measure.of(Amount.of(standardBeds), HOSPITAL.parse("标床")));
    }
    // endregion

    private OwnUnit() {}
}
