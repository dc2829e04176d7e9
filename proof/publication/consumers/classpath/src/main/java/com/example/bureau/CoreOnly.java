package com.example.bureau;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.measure.Quantity;
import javax.measure.quantity.Area;

/** Core alone: values, units as JSR-385 has them, an own rule, and exactly the libraries that core promises to bring. */
public final class CoreOnly {
    private static final Set<String> PROMISED = new TreeSet<>(Set.of(
            "performance-targets-core", "indriya", "unit-api", "uom-lib-common", "jakarta.inject-api"));

    private CoreOnly() {}

    static final class NoTitle implements Rule {
        private static final RuleDefinition DEFINITION = RuleDefinition.builder(
                        "bureau/no-title", Criterion.COMPLETENESS, Severity.ERROR)
                .chinese("没有表名", "请填写表名")
                .english("The table has no title", "Add one")
                .build();

        @Override
        public RuleDefinition definition() {
            return DEFINITION;
        }

        @Override
        public void check(TableFacts table, Findings findings) {
            if (table.table().title().isEmpty()) {
                findings.add(io.github.performancetargets.rule.Place.table());
            }
        }
    }

    /** Runs the checks; an exception is a failure. */
    public static void main(String[] arguments) {
        Set<String> brought = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
            String name = new File(entry).getName();
            if (name.endsWith(".jar")) {
                brought.add(name.replaceFirst("-\\d.*", ""));
            }
        }
        require(brought.equals(PROMISED), "expected the libraries " + PROMISED + ", found " + brought);

        require(Target.parse("不低于90%").equals(Target.parse("≥90%")), "one meaning in two spellings");

        Measure hectare = Measure.of(Amount.of(2), MeasurementUnit.parse("公顷"));
        Quantity<Area> area = hectare.toQuantity().asType(Area.class);
        require(Measure.of(area).equals(hectare), "there and back through JSR-385");

        TableValidator validator = TableValidator.review(FormEdition.GENERIC).withRule(new NoTitle());
        Report report = validator.validate(PerformanceTargetTable.builder().build());
        require(!report.isComplete(), "an empty table is incomplete");
        require(report.byRule(NoTitle.DEFINITION.id()).size() == 1, "the own rule speaks once");
        System.out.println("core brings " + brought);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
