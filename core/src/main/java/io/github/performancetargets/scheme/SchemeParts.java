package io.github.performancetargets.scheme;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scheme is made of, as its lines say; final once the scheme is made. */
final class SchemeParts {
    final String id;
    final String name;
    final String document;
    final List<Provision> provisions;
    final Map<IndicatorCategory, Amount> weights;
    final List<Map.Entry<Amount, Amount>> executionBands;
    final List<Grade> grades;
    final ShortfallFormula shortfall;
    final ShortfallFormula excess;
    final ShareRange qualitativeMet;
    final ShareRange qualitativePartly;
    final ShareRange qualitativeMissed;
    final PointsRounding rounding;
    final boolean weighsRatesByFunds;
    final @Nullable Amount executionWeight;
    final @Nullable IndicatorCategory withoutSatisfaction;
    final @Nullable LightThresholds lights;

    SchemeParts(SchemeLines lines) {
        this.id = lines.required("id");
        this.name = lines.required("name");
        this.document = lines.required("document");
        this.weights = lines.weights();
        this.executionWeight = lines.amount("weight.execution");
        this.withoutSatisfaction = lines.category("weight.without-satisfaction");
        this.executionBands = lines.bands("execution.bands");
        this.shortfall = lines.formula("formula.more", new ShortfallFormula.Proportion());
        this.excess = lines.formula("formula.less", new ShortfallFormula.Proportion());
        this.qualitativeMet = lines.share("qualitative.met", 80, 100);
        this.qualitativePartly = lines.share("qualitative.partly", 60, 80);
        this.qualitativeMissed = lines.share("qualitative.missed", 0, 60);
        this.rounding = lines.rounding("rounding", new PointsRounding(2, RoundingMode.HALF_UP));
        this.weighsRatesByFunds = lines.flag("regional.rates", "funds");
        this.grades = lines.grades();
        this.lights = lines.lights("lights");
        // last: what is left of the lines is understood by nobody
        this.provisions = lines.provisions();
    }
}
