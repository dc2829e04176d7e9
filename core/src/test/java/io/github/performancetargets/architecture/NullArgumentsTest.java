package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.json.JsonBuffer;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.rollup.FindingSummaryCollector;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.scheme.ScoringSchemeException;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.unit.CatalogueSystem;
import io.github.performancetargets.unit.SymbolFormat;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.ReviewProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public method and constructor refuses null with a NullPointerException, unless it says that it takes null. */
class NullArgumentsTest {
    private static final List<Object> OBJECTS = objects();

    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> untried = new TreeSet<>();
    private int tried;

    @Test
    void nullIsRefusedWhereverItIsNotSaidToBeTaken() {
        for (JavaClass type : MainClasses.ALL) {
            if (isExported(type)) {
                tryType(type.reflect());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(untried).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    private static List<Object> objects() {
        List<Object> objects = new ArrayList<>(Everything.walk().objects());
        objects.add(TableFacts.of(FullTable.table(), FormEdition.GENERIC, Stage.DECLARATION));
        objects.add(RollUpCollector.by(ScoringScheme.standard()));
        objects.add(ReviewProfile.parse(""));
        objects.add(CatalogueSystem.of(UnitCatalogue.standard()));
        objects.add(SymbolFormat.of(UnitCatalogue.standard()));
        objects.add(new JsonBuffer());
        objects.add(PlainJson.STRICT.lines(new ByteArrayInputStream(new byte[0]), PerformanceTargetTable.class));
        objects.add(PlainJson.STRICT.lines(new ByteArrayOutputStream()));
        objects.add(blocks());
        objects.add(firstBlock());
        objects.add(BulkRunner.on(1));
        objects.add(new FindingSummaryCollector());
        objects.add(refusedScheme());
        return objects;
    }

    private static JsonLineBlocks<PerformanceTargetTable> blocks() {
        return PlainJson.STRICT.blocks(
                new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)), PerformanceTargetTable.class);
    }

    private static Object firstBlock() {
        try (JsonLineBlocks<PerformanceTargetTable> blocks = blocks()) {
            return blocks.next().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ScoringSchemeException refusedScheme() {
        try {
            throw new AssertionError(ScoringScheme.parse("nothing of the kind"));
        } catch (ScoringSchemeException expected) {
            return expected;
        }
    }

    private static Set<String> exported() {
        try (InputStream descriptor = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isExported(JavaClass type) {
        for (JavaClass each = type; ; each = each.getEnclosingClass().orElseThrow()) {
            if (!Modifier.isPublic(each.reflect().getModifiers())) {
                return false;
            }
            if (each.getEnclosingClass().isEmpty()) {
                return exported().contains(type.getPackageName());
            }
        }
    }

    private void tryType(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            tryEach(constructor, arguments -> constructor.newInstance(arguments));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && !method.getName().equals("equals")
                    && !isOfTheCompiler(method)
                    && !isForCallers(method)) {
                tryEach(method, arguments -> method.invoke(receiver(method), arguments));
            }
        }
    }

    /** The methods that every enum has. */
    private static boolean isOfTheCompiler(Method method) {
        return method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    }

    /** What callers implement: what their code does with null is theirs. */
    private static boolean isForCallers(Method method) {
        return Modifier.isAbstract(method.getModifiers())
                && method.getDeclaringClass().isInterface()
                && !method.getDeclaringClass().isSealed();
    }

    private void tryEach(Executable executable, Call call) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!executable.getParameterTypes()[i].isPrimitive() && !types[i].isAnnotationPresent(Nullable.class)) {
                tryNull(executable, i, call);
            }
        }
    }

    private void tryNull(Executable executable, int position, Call call) {
        String name = executable.getDeclaringClass().getSimpleName() + "." + executable.getName()
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"))
                + " #" + position;
        try {
            Object[] arguments = new Object[executable.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = i == position ? null : argument(executable, i);
            }
            executable.setAccessible(true);
            tried++;
            call.with(arguments);
            wrong.add(name + ": taken");
        } catch (InvocationTargetException e) {
            // what is never supported, as Javadoc says, looks at no argument
            if (!(e.getCause() instanceof NullPointerException)
                    && !(e.getCause() instanceof UnsupportedOperationException)) {
                wrong.add(name + ": " + e.getCause());
            }
        } catch (ReflectiveOperationException | IllegalStateException e) {
            untried.add(name + ": " + e.getMessage());
        }
    }

    private static @Nullable Object receiver(Method method) {
        return Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass());
    }

    /** Texts are words that differ from each other, or ids that rules may have. */
    private static Object argument(Executable executable, int position) {
        Class<?> type = executable.getParameterTypes()[position];
        if (type != String.class) {
            return sample(type);
        }
        return executable.getDeclaringClass() == RuleDefinition.class ? "own/rule" : "新词" + "甲乙丙丁戊".charAt(position);
    }

    private static Object sample(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object ours = OBJECTS.stream().filter(type::isInstance).findFirst().orElse(null);
        if (ours != null && type != Object.class) {
            return ours;
        }
        for (Map.Entry<Class<?>, Object> each : SAMPLES.entrySet()) {
            if (each.getKey() == type) {
                return each.getValue();
            }
        }
        if (type.getSimpleName().equals("Builder")) {
            return builder(type);
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, NullArgumentsTest::answer);
        }
        throw new IllegalStateException("no object of " + type);
    }

    private static @Nullable Object answer(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : null;
    }

    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        samples.put(int.class, 2027);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        samples.put(Object.class, FullTable.table());
        samples.put(String.class, "x");
        samples.put(CharSequence.class, "x");
        samples.put(Locale.class, Locale.CHINESE);
        samples.put(Class.class, PerformanceTargetTable.class);
        samples.put(List.class, List.of());
        samples.put(Collection.class, List.of());
        samples.put(Iterable.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(Optional.class, Optional.empty());
        samples.put(OptionalInt.class, OptionalInt.empty());
        samples.put(Stream.class, Stream.empty());
        samples.put(ParsePosition.class, new ParsePosition(0));
        samples.put(MathContext.class, MathContext.DECIMAL64);
        samples.put(BigDecimal.class, BigDecimal.ONE);
        samples.put(BigInteger.class, BigInteger.ONE);
        samples.put(LocalDate.class, LocalDate.of(2027, 1, 1));
        samples.put(MonthDay.class, MonthDay.of(1, 1));
        samples.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        samples.put(OutputStream.class, new ByteArrayOutputStream());
        samples.put(Reader.class, new StringReader(""));
        samples.put(Throwable.class, new IllegalStateException());
        samples.put(Exception.class, new IllegalStateException());
        samples.put(Function.class, Function.identity());
        return samples;
    }

    private static Object builder(Class<?> type) {
        Class<?> built = type.getEnclosingClass();
        Object full = OBJECTS.stream().filter(built::isInstance).findFirst().orElse(null);
        try {
            if (full != null
                    && Arrays.stream(built.getMethods())
                            .anyMatch(m -> m.getName().equals("toBuilder") && m.getParameterCount() == 0)) {
                Method toBuilder = built.getMethod("toBuilder");
                toBuilder.setAccessible(true);
                return toBuilder.invoke(full);
            }
            Method method = Arrays.stream(built.getMethods())
                    .filter(m -> m.getReturnType() == type && Modifier.isStatic(m.getModifiers()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no way to " + type));
            return method.invoke(
                    null,
                    IntStream.range(0, method.getParameterCount())
                            .mapToObj(i -> argument(method, i))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no builder " + type, e);
        }
    }

    private interface Call {
        Object with(Object[] arguments) throws ReflectiveOperationException;
    }
}
