package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as it was, and both generations write the same bytes. */
class JsonIdentityProperties {
    @Provide
    Arbitrary<PerformanceTargetTable> tables() {
        return Tables.tables();
    }

    @Provide
    Arbitrary<Target> targets() {
        return Values.targets();
    }

    @Provide
    Arbitrary<StatedTarget> stated() {
        return Values.stated();
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Values.amounts();
    }

    @Provide
    Arbitrary<MeasurementUnit> units() {
        return Values.units();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return Findings.findings();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyTable(@ForAll("tables") PerformanceTargetTable table) throws Exception {
        checkIdentity(table, PerformanceTargetTable.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyTableWithAmountsAsStrings(@ForAll("tables") PerformanceTargetTable table) throws Exception {
        for (Json json : Generations.ALL) {
            assertThat(json.read(json.withStringAmounts().write(table), PerformanceTargetTable.class))
                    .isEqualTo(table);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyTargetThatStandsAlone(@ForAll("targets") Target target) throws Exception {
        checkIdentity(target, Target.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyStatedTarget(@ForAll("stated") StatedTarget stated) throws Exception {
        checkIdentity(stated, StatedTarget.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyAmountAsAPlainDecimal(@ForAll("amounts") Amount amount) throws Exception {
        checkIdentity(amount, Amount.class);
        assertThat(new String(Generations.BOTH.get(0).write(amount), StandardCharsets.UTF_8))
                .isEqualTo(amount.toString());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyUnit(@ForAll("units") MeasurementUnit unit) throws Exception {
        checkIdentity(unit, MeasurementUnit.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyMeasure(@ForAll("amounts") Amount amount, @ForAll("units") MeasurementUnit unit) throws Exception {
        checkIdentity(Measure.of(amount, unit), Measure.class);
        checkIdentity(Measure.of(amount), Measure.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyFinding(@ForAll("findings") Finding finding) throws Exception {
        checkIdentity(finding, Finding.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyReport(@ForAll("reports") Report report) throws Exception {
        checkIdentity(report, Report.class);
    }

    private static <T> void checkIdentity(T value, Class<T> type) throws Exception {
        byte[] first = Generations.BOTH.get(0).write(value);
        byte[] second = Generations.BOTH.get(1).write(value);
        assertThat(second).isEqualTo(first);
        for (Json json : Generations.ALL) {
            assertThat(json.read(first, type)).isEqualTo(value);
        }
    }
}
