package io.github.performancetargets.laws;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of each type that a method is called on or with: given ones, those of the JDK, builders of what is given. */
public final class Samples {
    private final List<?> objects;
    private final Map<Class<?>, Object> known = ofTheJdk();
    private final Map<Class<?>, String> texts = new LinkedHashMap<>();

    private Samples(List<?> objects) {
        this.objects = objects;
    }

    /** The first object of a type is the one that is taken. */
    public static Samples of(List<?> objects) {
        return new Samples(List.copyOf(objects));
    }

    /** Takes an object wherever exactly this type is asked for. */
    public <T> Samples with(Class<T> type, T object) {
        known.put(type, object);
        return this;
    }

    /** Takes a text for the methods of a type, where any other would be refused. */
    public Samples withText(Class<?> type, String text) {
        texts.put(type, text);
        return this;
    }

    /** Texts are words that differ from each other, where none is given. */
    Object argument(Executable executable, int position) {
        Class<?> type = executable.getParameterTypes()[position];
        return type == String.class
                ? texts.getOrDefault(executable.getDeclaringClass(), "新词" + "甲乙丙丁戊己庚辛".charAt(position))
                : of(type);
    }

    Object of(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object ours = type == Object.class ? null : first(type);
        Object sample = ours == null ? known.get(type) : ours;
        if (sample != null) {
            return sample;
        }
        if (type.getSimpleName().equals("Builder")) {
            return builder(type);
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, Samples::answer);
        }
        throw new IllegalStateException("no object of " + type);
    }

    private @Nullable Object first(Class<?> type) {
        return objects.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private static @Nullable Object answer(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : null;
    }

    private Object builder(Class<?> type) {
        Class<?> built = type.getEnclosingClass();
        Object full = first(built);
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

    private static Map<Class<?>, Object> ofTheJdk() {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        samples.put(int.class, 2027);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        samples.put(String.class, "x");
        samples.put(CharSequence.class, "x");
        samples.put(Appendable.class, new StringWriter());
        samples.put(Locale.class, Locale.CHINESE);
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
        samples.put(Path.class, Path.of("nothing"));
        samples.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        samples.put(OutputStream.class, new ByteArrayOutputStream());
        samples.put(Reader.class, new StringReader(""));
        samples.put(Throwable.class, new IllegalStateException());
        samples.put(Exception.class, new IllegalStateException());
        samples.put(Function.class, Function.identity());
        return samples;
    }
}
