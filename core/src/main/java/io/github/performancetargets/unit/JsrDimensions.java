package io.github.performancetargets.unit;

import java.util.Map;
import javax.measure.Dimension;

/** Foreign dimensions of JSR-385 as ours. Knows them by their text only, so that it loads no implementation. */
final class JsrDimensions {
    private static final Map<String, String> WORDS =
            Map.of("[L]", "长度", "[M]", "质量", "[T]", "时间", "[I]", "电流", "[Θ]", "热力学温度", "[N]", "物质的量", "[J]", "发光强度");

    private JsrDimensions() {}

    static UnitDimension ours(Dimension dimension) {
        if (dimension instanceof UnitDimension that) {
            return that;
        }
        Map<? extends Dimension, Integer> bases = dimension.getBaseDimensions();
        if (bases == null) {
            String text = dimension.toString();
            // Indriya has no map of bases for "no dimension" either; it prints as one
            return text.equals("one") || text.isBlank()
                    ? UnitDimension.NONE
                    : UnitDimension.of(WORDS.getOrDefault(text, text));
        }
        UnitDimension product = UnitDimension.NONE;
        for (Map.Entry<? extends Dimension, Integer> base : bases.entrySet()) {
            product = product.times(ours(base.getKey()).pow(base.getValue()));
        }
        return product;
    }
}
