package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a caller has cannot be changed: neither through what it hands out nor through what it was made from. */
class ImmutabilityTest {
    /** Services without content, what lives while one table is validated, and what callers implement. */
    private static final Set<String> NO_VALUES = Set.of(
            "TableFacts",
            "SymbolFormat",
            "CatalogueSystem",
            "Rule",
            "Check",
            "Findings",
            "TargetCases",
            "JsonBuffer",
            "JsonLineReader",
            "JsonLineWriter",
            "ExtensionValue",
            "RollUpCollector",
            "FindingSummaryCollector",
            "BulkRunner",
            "BulkSource",
            "BulkSink",
            "JsonLineBlock",
            "JsonLineBlocks");

    /** Packages that are exported to our own modules only. */
    private static final Set<String> FOR_OUR_MODULES = Set.of("codec", "scalar", "scan", "token");

    private static final ObjectWalk EVERYTHING = Everything.walk();

    @Test
    void everyPublicValueTypeIsLookedAt() {
        Set<String> visited = new TreeSet<>();
        for (Object object : EVERYTHING.objects()) {
            visited.add(object.getClass().getName());
            visited.add(object.getClass().getSuperclass().getName());
            for (Class<?> type : object.getClass().getInterfaces()) {
                visited.add(type.getName());
            }
        }
        Set<String> missed = new TreeSet<>();
        for (JavaClass type : MainClasses.ALL) {
            if (isPublicValue(type) && !visited.contains(type.getName())) {
                missed.add(type.getName());
            }
        }
        assertThat(missed).isEmpty();
    }

    /** The first package below the root: codec of codec.table. */
    private static String firstPackage(JavaClass type) {
        String name = type.getPackageName() + ".";
        int start = MainClasses.ROOT.length() + 1;
        return start > name.length() ? "" : name.substring(start, name.indexOf('.', start));
    }

    private static boolean isPublicValue(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".value.notation")
                && type.getEnclosingClass()
                        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(true)
                && !FOR_OUR_MODULES.contains(firstPackage(type))
                && !type.isEnum()
                && !type.isAssignableTo(Throwable.class)
                && !type.getName().contains("Builder")
                && !NO_VALUES.contains(type.getSimpleName())
                && type.getMethods().stream()
                        .anyMatch(method -> !method.getModifiers().contains(JavaModifier.STATIC)
                                && method.getModifiers().contains(JavaModifier.PUBLIC))
                && !(type.isInterface()
                        && type.getMethods().stream().allMatch(m -> m.getName().equals("match")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingThatIsHandedOutCanBeChanged() {
        assertThat(EVERYTHING.collections()).hasSizeGreaterThan(100);
        for (Object collection : EVERYTHING.collections()) {
            if (collection instanceof Map<?, ?> map) {
                assertThatThrownBy(() -> ((Map<Object, Object>) map).put("x", "x"))
                        .isInstanceOf(UnsupportedOperationException.class);
            } else {
                Collection<Object> items = (Collection<Object>) collection;
                assertThatThrownBy(() -> items.add("x")).isInstanceOf(UnsupportedOperationException.class);
                if (!items.isEmpty()) {
                    assertThatThrownBy(() -> items.remove(items.iterator().next()))
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }

    @Test
    void recordsCopyTheCollectionsThatTheyAreMadeFrom() throws ReflectiveOperationException {
        Set<Class<?>> checked = new HashSet<>();
        for (Object object : EVERYTHING.objects()) {
            if (object.getClass().isRecord() && hasCollection(object.getClass())) {
                List<Object> passed = new ArrayList<>();
                Object copy = constructor(object.getClass()).newInstance(arguments(object, passed));
                passed.forEach(ImmutabilityTest::spoil);
                assertThat(copy).isEqualTo(object);
                checked.add(object.getClass());
            }
        }
        assertThat(checked).extracting(Class::getSimpleName).contains("Clauses", "Finding", "Array", "Members");
    }

    private static boolean hasCollection(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(ImmutabilityTest::isCollection);
    }

    private static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                || Map.class.isAssignableFrom(component.getType());
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        canonical.setAccessible(true);
        return canonical;
    }

    private static Object[] arguments(Object object, List<Object> passed) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(object);
            if (value instanceof Map<?, ?> map) {
                value = new HashMap<>(map);
                passed.add(value);
            } else if (value instanceof Collection<?> items) {
                value = new ArrayList<>(items);
                passed.add(value);
            }
            arguments.add(value);
        }
        return arguments.toArray();
    }

    private static void spoil(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) collection).clear();
        }
    }

    @Test
    void aggregatesCopyTheCollectionsThatTheyAreBuiltFrom() throws ReflectiveOperationException {
        int lists = 0;
        for (Object object : EVERYTHING.objects()) {
            if (object.getClass().getSimpleName().startsWith("Immutable")) {
                lists += rebuiltFromLists(object);
            }
        }
        assertThat(lists).isGreaterThanOrEqualTo(8);
    }

    /** Gives each list of an aggregate to a builder, changes it before and after, and counts the lists. */
    private static int rebuiltFromLists(Object object) throws ReflectiveOperationException {
        int lists = 0;
        Class<?> type = object.getClass().getSuperclass();
        for (Method getter : type.getMethods()) {
            if (getter.getReturnType() == List.class && getter.getParameterCount() == 0) {
                Class<?> builderType = type.getMethod("builder").getReturnType();
                Object builder = type.getMethod("toBuilder").invoke(object);
                String name = Character.toUpperCase(getter.getName().charAt(0))
                        + getter.getName().substring(1);
                List<Object> passed = new ArrayList<>((List<?>) getter.invoke(object));
                builderType.getMethod("addAll" + name, Iterable.class).invoke(builder, passed);
                Object built = builderType.getMethod("build").invoke(builder);
                List<Object> expected = new ArrayList<>((List<?>) getter.invoke(object));
                expected.addAll(passed);
                passed.clear();
                assertThat((List<?>) getter.invoke(built)).isEqualTo(expected);
                builderType.getMethod("addAll" + name, Iterable.class).invoke(builder, expected);
                assertThat((List<?>) getter.invoke(built))
                        .as("the builder goes on")
                        .isEqualTo(expected);
                lists++;
            }
        }
        return lists;
    }
}
