package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.Goal;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The aggregates of the model are closed, and all of one kind: accessors, builders, and how something is missing. */
class AggregateTest {
    /** The objects of each aggregate in a table that has everything somewhere. */
    private static final Map<Class<?>, List<Object>> OBJECTS = ObjectWalk.from(FullTable.table()).objects().stream()
            .filter(object -> object.getClass().getSimpleName().startsWith("Immutable"))
            .collect(Collectors.groupingBy(object -> object.getClass().getSuperclass()));

    /** What follows from members, so that callers need not know the rule. */
    private static final Map<Class<?>, Set<String>> DERIVED = Map.of(Indicator.class, Set.of("effectiveValue"));

    static Set<Class<?>> aggregates() {
        return OBJECTS.keySet();
    }

    static Stream<Method> accessors() {
        return OBJECTS.keySet().stream()
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    static Stream<Method> accessorsOfWhatMayBeMissing() {
        return accessors().filter(method -> method.getReturnType() == Optional.class);
    }

    @Test
    void thereAreTwelve() {
        assertThat(OBJECTS).hasSize(12);
        assertThat(accessors()).hasSizeGreaterThan(60);
        assertThat(accessorsOfWhatMayBeMissing()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void nobodyElseCanMakeOne(Class<?> aggregate) {
        assertThat(aggregate).isAbstract().isPublic();
        for (Constructor<?> constructor : aggregate.getDeclaredConstructors()) {
            assertThat(constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED))
                    .as("%s", constructor)
                    .isZero();
        }
        assertThat(builderOf(aggregate)).isInterface();
        assertThat(builderOf(aggregate).isSealed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void eachHasAccessorsABuilderAndNothingElse(Class<?> aggregate) {
        Set<String> expected = new TreeSet<>(Set.of("builder", "toBuilder"));
        expected.addAll(DERIVED.getOrDefault(aggregate, Set.of()));
        Set<String> inBuilder = new TreeSet<>(Set.of("build()"));
        accessors().filter(method -> method.getDeclaringClass() == aggregate).forEach(accessor -> {
            expected.add(accessor.getName());
            String name = accessor.getName();
            if (accessor.getReturnType() == List.class) {
                String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
                String element = ((Class<?>) element(accessor)).getSimpleName();
                inBuilder.add(name + "(Iterable)");
                inBuilder.add("add" + capital + "(" + element + "[])");
                inBuilder.add("addAll" + capital + "(Iterable)");
            } else {
                Class<?> type = accessor.getReturnType() == Optional.class
                        ? (Class<?>) element(accessor)
                        : accessor.getReturnType();
                inBuilder.add(name + "(" + type.getSimpleName() + ")");
            }
        });

        assertThat(Arrays.stream(aggregate.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Arrays.stream(builderOf(aggregate).getDeclaredMethods()).map(AggregateTest::signature))
                .containsExactlyInAnyOrderElementsOf(inBuilder);
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void aBuilderTakesNullForWhatMayBeMissingSaysSoAndRefusesAnyOtherNull(Method accessor)
            throws ReflectiveOperationException {
        Method setter = setter(accessor);
        if (accessor.getReturnType() == Optional.class) {
            assertThat(isNullable(setter)).isTrue();
            checkNull(accessor);
        } else {
            assertThat(isNullable(setter)).isFalse();
            Object builder = builder(OBJECTS.get(accessor.getDeclaringClass()).get(0));
            if (!setter.getParameterTypes()[0].isPrimitive()) {
                assertThatThrownBy(() -> setter.invoke(builder, (Object) null))
                        .hasRootCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    private static void checkNull(Method accessor) throws ReflectiveOperationException {
        Object full = OBJECTS.get(accessor.getDeclaringClass()).stream()
                .filter(object -> get(accessor, object).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing in the full table has " + accessor));
        Object stated = get(accessor, full).orElseThrow();

        Object without = rebuilt(full, accessor, null);
        assertThat(get(accessor, without)).isEmpty();
        assertThat(without).isNotEqualTo(full);
        assertThat(rebuilt(without, accessor, stated)).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(rebuilt(full, accessor, stated)).isEqualTo(full).hasToString(full.toString());
    }

    @Test
    void nullCompilesForWhatMayBeMissing() {
        assertThat(Indicator.builder()
                        .id(null)
                        .value(null)
                        .goalId(null)
                        .weight(null)
                        .build())
                .isEqualTo(Indicator.builder().build());
        assertThat(Goal.builder().id("1").label(null).build())
                .isEqualTo(Goal.builder().id("1").build());
    }

    private static Class<?> builderOf(Class<?> aggregate) {
        assertThat(aggregate.getClasses()).hasSize(1);
        return aggregate.getClasses()[0];
    }

    private static Type element(Method accessor) {
        return ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static Method setter(Method accessor) {
        return Arrays.stream(builderOf(accessor.getDeclaringClass()).getDeclaredMethods())
                .filter(method -> method.getName().equals(accessor.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no builder method sets " + accessor));
    }

    private static boolean isNullable(Method setter) {
        return setter.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
    }

    private static Optional<?> get(Method accessor, Object aggregate) {
        try {
            return (Optional<?>) accessor.invoke(aggregate);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object builder(Object from) throws ReflectiveOperationException {
        return from.getClass().getSuperclass().getMethod("toBuilder").invoke(from);
    }

    /** The same but for one member. */
    private static Object rebuilt(Object from, Method accessor, @Nullable Object given)
            throws ReflectiveOperationException {
        Object builder = builder(from);
        setter(accessor).invoke(builder, given);
        return builderOf(accessor.getDeclaringClass()).getMethod("build").invoke(builder);
    }
}
