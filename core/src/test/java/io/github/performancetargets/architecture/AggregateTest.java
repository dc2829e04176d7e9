package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The aggregates of the model are closed, and all say in the same way that something is missing. */
class AggregateTest {
    /** The objects of each aggregate in a table that has everything somewhere. */
    private static final Map<Class<?>, List<Object>> OBJECTS = ObjectWalk.from(FullTable.table()).objects().stream()
            .filter(object -> object.getClass().getSimpleName().startsWith("Immutable"))
            .collect(Collectors.groupingBy(object -> object.getClass().getSuperclass()));

    @Test
    void thereAreTenAndNobodyElseCanMakeOne() {
        assertThat(OBJECTS).hasSize(10);
        for (Class<?> aggregate : OBJECTS.keySet()) {
            assertThat(aggregate).isAbstract().isPublic();
            for (Constructor<?> constructor : aggregate.getDeclaredConstructors()) {
                assertThat(constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED))
                        .as("%s", constructor)
                        .isZero();
            }
        }
    }

    @TestFactory
    List<DynamicTest> whatMayBeMissingIsTakenAsNullAndAsAnOptional() {
        List<DynamicTest> tests = new ArrayList<>();
        OBJECTS.forEach((aggregate, objects) -> {
            for (Method accessor : aggregate.getMethods()) {
                if (accessor.getReturnType() == Optional.class) {
                    Object having = objects.stream()
                            .filter(object -> get(accessor, object).isPresent())
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("nothing in the full table has " + accessor));
                    tests.add(DynamicTest.dynamicTest(
                            aggregate.getSimpleName() + "." + accessor.getName(), () -> check(accessor, having)));
                }
            }
        });
        assertThat(tests).hasSizeGreaterThan(40);
        return tests;
    }

    private static void check(Method accessor, Object full) throws ReflectiveOperationException {
        Object stated = get(accessor, full).orElseThrow();

        Object withoutOptional = rebuilt(full, accessor, Optional.class, Optional.empty());
        assertThat(get(accessor, withoutOptional)).isEmpty();
        assertThat(withoutOptional).isNotEqualTo(full);

        Object withNull = rebuilt(full, accessor, null, null);
        assertThat(withNull).isEqualTo(withoutOptional).hasSameHashCodeAs(withoutOptional);
        assertThat(withNull).hasToString(withoutOptional.toString());

        assertThat(rebuilt(withNull, accessor, null, stated)).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(rebuilt(withNull, accessor, Optional.class, Optional.of(stated)))
                .isEqualTo(full);
        assertThatThrownBy(() -> rebuilt(full, accessor, Optional.class, null))
                .hasRootCauseInstanceOf(NullPointerException.class);
    }

    private static Optional<?> get(Method accessor, Object aggregate) {
        try {
            return (Optional<?>) accessor.invoke(aggregate);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The same but for one member, given through the setter that takes the type; null is any other than Optional. */
    private static Object rebuilt(Object from, Method accessor, Class<?> type, Object given)
            throws ReflectiveOperationException {
        Class<?> aggregate = accessor.getDeclaringClass();
        Object builder = aggregate.getMethod("builder").invoke(null);
        builder.getClass().getMethod("from", aggregate).invoke(builder, from);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(accessor.getName())
                    && setter.getParameterCount() == 1
                    && !setter.isBridge()
                    && (setter.getParameterTypes()[0] == Optional.class) == (type == Optional.class)) {
                setter.invoke(builder, given);
                return builder.getClass().getMethod("build").invoke(builder);
            }
        }
        throw new AssertionError("no setter of " + accessor + " takes " + (type == null ? "a value" : type));
    }
}
