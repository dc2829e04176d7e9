package io.github.performancetargets.architecture;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that a caller can get hold of from some objects, by calling every public method without parameters. */
final class ObjectWalk {
    // by equality: some methods make an equal object anew each time
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<Object> collections = new ArrayList<>();

    private ObjectWalk() {}

    static ObjectWalk from(Object... roots) {
        ObjectWalk walk = new ObjectWalk();
        for (Object root : roots) {
            walk.meet(root);
        }
        while (!walk.waiting.isEmpty()) {
            walk.visit(walk.waiting.pop());
        }
        return walk;
    }

    /** The objects of this library, each once. */
    List<Object> objects() {
        return List.copyOf(seen);
    }

    /** The lists, sets and maps that were handed out, each time. */
    List<Object> collections() {
        return collections;
    }

    private void meet(Object object) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (object instanceof Iterable<?> items && !isOurs(object)) {
            collections.add(object);
            items.forEach(this::meet);
        } else if (object instanceof Map<?, ?> map) {
            collections.add(object);
            map.values().forEach(this::meet);
        } else if (object != null && isOurs(object) && seen.add(object)) {
            waiting.add(object);
        }
    }

    private static boolean isOurs(Object object) {
        return object.getClass().getName().startsWith(MainClasses.ROOT);
    }

    private void visit(Object object) {
        for (Method method : object.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != method.getDeclaringClass() // derives another one
                    && !object.getClass().getSimpleName().endsWith("Builder")) {
                meet(result(object, method));
            }
        }
    }

    private static Object result(Object object, Method method) {
        try {
            method.setAccessible(true); // public methods of classes that are not
            return method.invoke(object);
        } catch (InvocationTargetException e) {
            return null; // unscaledLong() of a wide amount and the like: nothing was handed out
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
