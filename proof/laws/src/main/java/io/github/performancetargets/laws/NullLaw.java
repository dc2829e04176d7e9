package io.github.performancetargets.laws;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every public method and constructor refuses null with a {@link NullPointerException}, unless it says that it takes null. What a
 * framework calls is left to the contract of the framework, and what callers implement to callers.
 */
public final class NullLaw {
    private static final String OWN = "io.github.performancetargets.";

    private final Samples samples;
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> untried = new TreeSet<>();
    private int tried;

    private NullLaw(Samples samples) {
        this.samples = samples;
    }

    /** With objects to call and to give, beside which the usual ones of the JDK are known. */
    public static NullLaw with(Samples samples) {
        return new NullLaw(samples);
    }

    /**
     * Tries the public types of the packages that a folder of class files exports to everyone; of all its packages where it is no
     * module.
     *
     * @throws IOException if the folder cannot be read
     */
    public NullLaw onExportedTypesOf(Path classes) throws IOException {
        for (Class<?> type : exportedTypes(classes)) {
            onType(type);
        }
        return this;
    }

    /** The calls that took null, or that failed otherwise. */
    public Set<String> wrong() {
        return wrong;
    }

    /** The calls for which no object was known. */
    public Set<String> untried() {
        return untried;
    }

    /** How many calls were tried. */
    public int tried() {
        return tried;
    }

    private static List<Class<?>> exportedTypes(Path classes) throws IOException {
        Path descriptor = classes.resolve("module-info.class");
        Set<String> exported = Files.exists(descriptor) ? exports(descriptor) : Set.of();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.endsWith("-info.class") && !name.startsWith("META-INF"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(NullLaw::load)
                    .filter(NullLaw::isPublic)
                    .filter(type -> exported.isEmpty() || exported.contains(type.getPackageName()))
                    .toList();
        }
    }

    private static Set<String> exports(Path descriptor) throws IOException {
        try (InputStream file = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(file).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private void onType(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            onEach(constructor, arguments -> constructor.newInstance(arguments));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && !method.getName().equals("equals")
                    && !isOfTheCompiler(method)
                    && !isForCallers(method)
                    && !isOfAFramework(method)) {
                onEach(method, arguments -> method.invoke(receiver(method), arguments));
            }
        }
    }

    /** The method that every enum has. */
    private static boolean isOfTheCompiler(Method method) {
        return method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    }

    /** What callers implement: what their code does with null is theirs. */
    private static boolean isForCallers(Method method) {
        return Modifier.isAbstract(method.getModifiers())
                && method.getDeclaringClass().isInterface()
                && !method.getDeclaringClass().isSealed();
    }

    /** Implements or overrides what stands in a type of somebody else's library. */
    private static boolean isOfAFramework(Method method) {
        return supertypes(method.getDeclaringClass())
                .filter(type ->
                        !type.getName().startsWith(OWN) && !type.getName().startsWith("java."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount() == method.getParameterCount());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> direct =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return direct.flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
    }

    private void onEach(Executable executable, Call call) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!executable.getParameterTypes()[i].isPrimitive() && !types[i].isAnnotationPresent(Nullable.class)) {
                onNull(executable, i, call);
            }
        }
    }

    private void onNull(Executable executable, int position, Call call) {
        String name = executable.getDeclaringClass().getSimpleName() + "." + executable.getName()
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"))
                + " #" + position;
        try {
            @Nullable Object[] arguments = new @Nullable Object[executable.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = i == position ? null : samples.argument(executable, i);
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

    private @Nullable Object receiver(Method method) {
        return Modifier.isStatic(method.getModifiers()) ? null : samples.of(method.getDeclaringClass());
    }

    private interface Call {
        @Nullable
        Object with(@Nullable Object[] arguments) throws ReflectiveOperationException;
    }
}
