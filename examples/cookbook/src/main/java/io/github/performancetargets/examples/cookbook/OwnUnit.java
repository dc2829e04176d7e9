package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.unit.UnitCatalogue;

/** 自定单位 Units that only one field uses, converted exactly. */
public final class OwnUnit {
    // region unit
    private static final UnitCatalogue HOSPITAL = hospital();

    private static UnitCatalogue hospital() {
        UnitCatalogue.Builder units = UnitCatalogue.standard().toBuilder().counted("标准床", "standard bed", "标床");
        return units.multiple("重症床", Ratio.of(5, 2), units.build().parse("标准床"), "intensive-care bed")
                .build();
    }

    /** Whether some intensive-care beds are worth more standard beds: exact, whatever the numbers. */
    public static Comparison compare(long intensiveCareBeds, long standardBeds) {
        return Measure.of(Amount.of(intensiveCareBeds), HOSPITAL.parse("重症床"))
                .compare(Measure.of(Amount.of(standardBeds), HOSPITAL.parse("标床")));
    }
    // endregion

    private OwnUnit() {}
}
