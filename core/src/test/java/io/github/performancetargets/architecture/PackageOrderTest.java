package io.github.performancetargets.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of core stand in one order, and each imports only those before it. */
class PackageOrderTest {
    private static final List<String> ORDER = List.of(
            "text",
            "extension",
            "unit",
            "quantity",
            "value",
            "indicator",
            "attainment",
            "table",
            "scheme",
            "assessment",
            "monitoring",
            "difference",
            "rule",
            "completeness",
            "review",
            "library",
            "selfassessment",
            "validation",
            "rollup",
            "error",
            "token",
            "scalar",
            "scan",
            "codec",
            "json",
            "bulk");

    /** What a package may not import although it comes before. */
    private static final Set<String> SIBLINGS = Set.of("completeness", "review");

    static Stream<String> order() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("order")
    void importsOnlyEarlierPackages(String name) {
        String[] forbidden = ORDER.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> ORDER.indexOf(other) > ORDER.indexOf(name)
                        || (SIBLINGS.contains(name) && SIBLINGS.contains(other)))
                .map(PackageOrderTest::within)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(within(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(MainClasses.ALL);
    }

    /** The codecs of a package of the model stand in a package of the same name, and in the same order. */
    @ParameterizedTest
    @MethodSource("order")
    void codecsStandInTheOrderOfTheModel(String name) {
        String[] later = ORDER.stream()
                .filter(other -> ORDER.indexOf(other) > ORDER.indexOf(name))
                .map(other -> within("codec." + other))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(within("codec." + name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(later), Stream.of(MainClasses.ROOT + ".codec"))
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(MainClasses.ALL);
    }

    @Test
    void everyPackageStandsInTheOrder() {
        assertThat(MainClasses.ALL.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(MainClasses.ROOT + "."))
                        .map(name -> name.substring(MainClasses.ROOT.length() + 1))
                        .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                        .distinct())
                .isSubsetOf(ORDER);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(MainClasses.ROOT + ".(*)..").should().beFreeOfCycles().check(MainClasses.ALL);
    }

    @Test
    void packagesOfTheNotationHaveNoCycles() {
        slices().matching(MainClasses.ROOT + ".value.notation.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MainClasses.ALL);
    }

    @Test
    void onlyUnitsAndQuantitiesTouchJsr385() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("unit"), within("quantity"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.measure..", "tech.units..", "tech.uom..")
                .check(MainClasses.ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MainClasses.ALL.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(aPackage -> aPackage.getName().startsWith(MainClasses.ROOT))
                        .filter(aPackage -> !aPackage.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    private static String within(String name) {
        return MainClasses.ROOT + "." + name + "..";
    }
}
