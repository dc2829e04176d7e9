package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    /** All that a line of the file says about a unit. */
    private static Map<String, String> facts(UnitCatalogue catalogue) {
        Map<String, String> facts = new LinkedHashMap<>();
        catalogue
                .words()
                .forEach((word, unit) -> facts.put(
                        word,
                        unit + " " + unit.kind() + " " + unit.dimension() + " " + unit.factor() + " "
                                + unit.englishName() + " " + catalogue.takesNoun(unit) + " "
                                + catalogue.longestMatch(word, 0)));
        return facts;
    }

    @Test
    void readsTheFileAnewAsTheSameCatalogue() {
        UnitCatalogue anew = CatalogueReader.read("units.tsv");

        assertThat(anew.units()).isEqualTo(UnitCatalogue.standard().units());
        assertThat(facts(anew)).isEqualTo(facts(UnitCatalogue.standard()));
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> CatalogueReader.read("none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv");
    }

    @Test
    void readsDimensionsWithPowersAndFactorsWithSlashes() {
        assertThat(MeasurementUnit.parse("亩").factor()).isEqualTo(Ratio.of(2000, 3));
        assertThat(MeasurementUnit.parse("亩").dimension())
                .isEqualTo(UnitDimension.of("长度").pow(2));
        assertThat(MeasurementUnit.parse("千瓦时").factor()).isEqualTo(Ratio.of(3_600_000));
        assertThat(MeasurementUnit.parse("千瓦时").dimension())
                .isEqualTo(UnitDimension.of("质量")
                        .times(UnitDimension.of("长度").pow(2))
                        .times(UnitDimension.of("时间").pow(-2)));
    }
}
