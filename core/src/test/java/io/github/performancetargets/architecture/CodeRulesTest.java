package io.github.performancetargets.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no code of core does: inexact numbers, mutable values, ambient state. */
class CodeRulesTest {
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<Class<?>> READ_ONLY_COLLECTIONS = Set.of(List.class, Set.class, Map.class);

    private static final Map<Class<?>, Set<String>> AMBIENT = Map.of(
            Locale.class, Set.of("getDefault"),
            Charset.class, Set.of("defaultCharset"),
            ZoneId.class, Set.of("systemDefault"),
            Clock.class, Set.of("systemDefaultZone", "systemUTC"),
            System.class, Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv"));

    /** What lives while one table is validated, or while many are added up, in one thread. */
    private static final Set<String> OF_ONE_VALIDATION = Set.of("TableFacts", "Collector", "FindingSummaryCollector");
    /** What stands in one document that is read or written, and a buffer that says so. */
    private static final Set<String> OF_ONE_DOCUMENT = Set.of(
            "TokenSource",
            "ObjectMembers",
            "JsonScanner",
            "KeptReader",
            "KeptStream",
            "JsonBuffer",
            "JsonLineReader",
            "JsonLineBlocks",
            "JsonLineWriter");

    /** Bytes and characters of documents, which are arrays everywhere; the tokens are for our own modules only. */
    private static final Set<String> OF_DOCUMENTS = Set.of("json", "scan", "token");

    @Test
    void noFieldIsInexact() {
        fields().should()
                .notHaveRawType(describe("double or float", CodeRulesTest::isInexact))
                .check(MainClasses.ALL);
    }

    @Test
    void noMethodTakesGivesOrCallsForAnInexactNumber() {
        noClasses()
                .should()
                .callCodeUnitWhere(
                        describe("it takes or gives a double or float", call -> speaksInexactly(call.getTarget())))
                .check(MainClasses.ALL);
        methods()
                .should()
                .notHaveRawReturnType(describe("double or float", CodeRulesTest::isInexact))
                .andShould()
                .notHaveRawParameterTypes(anyInexact())
                .check(MainClasses.ALL);
    }

    @Test
    void fieldsOfPublicTypesAreFinal() {
        fields().that()
                .areDeclaredInClassesThat(describe("are values", CodeRulesTest::isValue))
                .should()
                .beFinal()
                .check(MainClasses.ALL);
    }

    @Test
    void noStaticFieldCanBeReassigned() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are ours", (JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .check(MainClasses.ALL);
    }

    @Test
    void noValueHasASetter() {
        methods()
                .that()
                .areDeclaredInClassesThat(describe("are values", CodeRulesTest::isValue))
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(MainClasses.ALL);
    }

    @Test
    void publicMethodsGiveNoArrayAndNoMutableCollection() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and(describe(
                        "are no values() of an enum and no bytes of a document",
                        (JavaMethod method) -> !method.getOwner().isEnum()
                                && !OF_DOCUMENTS.contains(
                                        method.getOwner().getPackageName().substring(MainClasses.ROOT.length() + 1))))
                .should()
                .notHaveRawReturnType(describe("an array or a collection class", CodeRulesTest::isExposed))
                .check(MainClasses.ALL);
    }

    @Test
    void onlyExceptionsAndEnumsAreSerializable() {
        classes()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotEnums()
                .and(describe(
                        "are no constants of an enum",
                        (JavaClass type) -> type.getRawSuperclass()
                                .map(parent -> !parent.isEnum())
                                .orElse(true)))
                .should()
                .notBeAssignableTo(Serializable.class)
                .check(MainClasses.ALL);
    }

    @Test
    void nothingReadsTheClockTheLocaleOrTheCharsetOfThePlatform() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe("it asks the platform", call -> isAmbient(call.getTarget())))
                .check(MainClasses.ALL);
    }

    @Test
    void nothingUsesRegularExpressionsPrintsOrLogs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.regex..", "java.util.logging..", "org.slf4j..", "java.awt..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MainClasses.ALL);
    }

    /** A public type, or a type that stands in for one: but no builder and no exception. */
    private static boolean isValue(JavaClass type) {
        return !isBuilder(type)
                && !type.getPackageName().contains(".value.notation")
                && !OF_ONE_VALIDATION.contains(type.getSimpleName())
                && !OF_ONE_DOCUMENT.contains(type.getSimpleName())
                && !type.isAssignableTo(Throwable.class)
                && Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                        .anyMatch(each -> each.getPackageName().startsWith(MainClasses.ROOT)
                                && each.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().endsWith("Builder")
                || type.getEnclosingClass().map(CodeRulesTest::isBuilder).orElse(false);
    }

    private static boolean isExposed(JavaClass type) {
        return type.isArray()
                || (isCollection(type) && READ_ONLY_COLLECTIONS.stream().noneMatch(type::isEquivalentTo));
    }

    private static boolean isCollection(JavaClass type) {
        return type.getPackageName().startsWith("java.util")
                && (type.isAssignableTo(Iterable.class) || type.isAssignableTo(Map.class));
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getBaseComponentType().getName());
    }

    private static DescribedPredicate<List<JavaClass>> anyInexact() {
        return describe("a double or float", types -> types.stream().anyMatch(CodeRulesTest::isInexact));
    }

    private static boolean speaksInexactly(CodeUnitCallTarget target) {
        return isInexact(target.getRawReturnType())
                || target.getRawParameterTypes().stream().anyMatch(CodeRulesTest::isInexact);
    }

    private static boolean isAmbient(CodeUnitCallTarget target) {
        if (target.getOwner().isEquivalentTo(String.class)) {
            return isAmbientString(target);
        }
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time");
        return now
                || AMBIENT.entrySet().stream()
                        .anyMatch(entry -> target.getOwner().isEquivalentTo(entry.getKey())
                                && entry.getValue().contains(target.getName()));
    }

    private static boolean isAmbientString(CodeUnitCallTarget target) {
        return switch (target.getName()) {
            case "toLowerCase", "toUpperCase", "getBytes" ->
                target.getRawParameterTypes().isEmpty();
            case "format" -> target.getRawParameterTypes().get(0).isEquivalentTo(String.class);
            case "formatted" -> true;
            default -> false;
        };
    }
}
