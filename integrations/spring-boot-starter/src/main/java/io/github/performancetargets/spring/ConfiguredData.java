package io.github.performancetargets.spring;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.WordList;
import io.github.performancetargets.unit.Ratio;
import io.github.performancetargets.unit.UnitCatalogue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** 配置的数据 Makes words and units of properties. */
final class ConfiguredData {
    private static final String[] WORDS = {};

    private ConfiguredData() {}

    static ReviewLexicon lexicon(PerformanceTargetsProperties.Lexicon properties) {
        ReviewLexicon lexicon = ReviewLexicon.standard();
        for (Map.Entry<WordList, List<String>> list : properties.with().entrySet()) {
            lexicon = lexicon.with(list.getKey(), list.getValue().toArray(WORDS));
        }
        for (Map.Entry<WordList, List<String>> list : properties.without().entrySet()) {
            lexicon = lexicon.without(list.getKey(), list.getValue().toArray(WORDS));
        }
        return lexicon;
    }

    static UnitCatalogue units(List<PerformanceTargetsProperties.Unit> properties) {
        if (properties.isEmpty()) {
            return UnitCatalogue.standard();
        }
        UnitCatalogue.Builder units = UnitCatalogue.standard().toBuilder();
        for (PerformanceTargetsProperties.Unit unit : properties) {
            String english = unit.english() == null ? unit.symbol() : unit.english();
            String[] synonyms = unit.synonyms().toArray(WORDS);
            if (unit.of() == null) {
                units.counted(unit.symbol(), english, synonyms);
            } else {
                units.multiple(
                        unit.symbol(), factor(unit.factor()), units.build().parse(unit.of()), english, synonyms);
            }
        }
        return units.build();
    }

    private static Ratio factor(String decimal) {
        BigDecimal factor = Amount.parse(decimal).toBigDecimal();
        return Ratio.of(
                factor.scaleByPowerOfTen(factor.scale()).toBigIntegerExact(), BigInteger.TEN.pow(factor.scale()));
    }
}
