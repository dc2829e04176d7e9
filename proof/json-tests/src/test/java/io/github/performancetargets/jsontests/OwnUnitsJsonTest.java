package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Tables whose units a bureau has listed for itself. */
class OwnUnitsJsonTest {
    private static final UnitCatalogue HOSPITAL =
            UnitCatalogue.standard().toBuilder().lines("""
                    标准床 | standard bed | 标床
                    重症床 = 5/2 标准床 | intensive-care bed
                    """).build();
    private static final String WORDS =
            "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"床位\",\"value\":{\"text\":\"≥30标床\"}}]}";

    private static Target value(PerformanceTargetTable table) {
        return table.indicators().get(0).value().map(StatedTarget::target).orElseThrow();
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void wordsWithoutAMeaningAreReadWithTheCatalogueOfTheModule(Json json) throws Exception {
        assertThat(value(json.withUnits(HOSPITAL).table(WORDS))).hasToString("≥30标准床");
        assertThat(value(json.table(WORDS))).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void aSymbolIsTheUnitOfTheCatalogue(Json json) throws Exception {
        MeasurementUnit unit = json.withUnits(HOSPITAL).read("\"重症床\"", MeasurementUnit.class);

        assertThat(Measure.of(Amount.of(2), unit).compare(Measure.of(Amount.of(5), HOSPITAL.parse("标床"))))
                .isEqualTo(Comparison.EQUAL);
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void aTableKeepsItsUnitsWithoutTheCatalogueAndWritesTheSameBytes(Json json) throws Exception {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(Indicator.builder()
                        .name("床位")
                        .value(StatedTarget.read("≥30重症床", HOSPITAL))
                        .actual(StatedTarget.read("75标床", HOSPITAL))
                        .build())
                .build();
        byte[] bytes = json.withUnits(HOSPITAL).write(table);

        PerformanceTargetTable stored = json.table(new String(bytes, StandardCharsets.UTF_8));

        Bound bound = (Bound) value(stored);
        Bound actual = (Bound) stored.indicators().get(0).actual().orElseThrow().target();
        assertThat(bound).hasToString("≥30重症床");
        assertThat(bound.amount()).isEqualTo(Amount.of(30));
        assertThat(bound.unit().orElseThrow().isKnown()).isFalse();
        assertThat(bound.measure().compare(actual.measure()).isDecided()).isFalse();
        assertThat(json.write(stored)).isEqualTo(bytes);
        assertThat(value(json.withUnits(HOSPITAL).table(new String(json.write(stored), StandardCharsets.UTF_8))))
                .isEqualTo(value(table));
    }
}
