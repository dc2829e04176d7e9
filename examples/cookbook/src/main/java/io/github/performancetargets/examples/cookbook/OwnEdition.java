package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.validation.TableValidator;

/** 自定表式 A county's own form, found by the id that its tables carry. */
public final class OwnEdition {
    // region edition
    private static final FormEdition COUNTY_2027 = FormEdition.MOF_2021_PROJECT.toBuilder("county-2027")
            .named("项目支出绩效目标申报表", "县财〔2027〕1号")
            .slot(
                    Stage.DECLARATION,
                    IndicatorCategory.BENEFIT,
                    IndicatorDimension.ECOLOGICAL_BENEFIT,
                    Requirement.REQUIRED)
            .require(Stage.APPROVAL, IndicatorAttribute.WEIGHT)
            .build();

    /** Judges tables of {@code "edition":"county-2027"} by the county's form, all others as before. */
    public static TableValidator validator() {
        return TableValidator.review(EditionRegistry.builtIn().with(COUNTY_2027));
    }
    // endregion

    private OwnEdition() {}
}
