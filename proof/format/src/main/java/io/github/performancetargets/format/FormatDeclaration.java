package io.github.performancetargets.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 格式声明 What the file format.txt declares; its first lines say how. */
final class FormatDeclaration {
    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Map<String, ObjectSpec> objects = new LinkedHashMap<>();
    private @Nullable ObjectSpec last;

    private FormatDeclaration() {}

    /**
     * Reads the declaration.
     *
     * @throws IllegalArgumentException if a line is none of it
     */
    static FormatDeclaration parse(String text) {
        FormatDeclaration declaration = new FormatDeclaration();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    declaration.read(line);
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("line " + number + " of the format: " + e.getMessage(), e);
                }
            }
        }
        declaration.check();
        return declaration;
    }

    private void read(String line) {
        List<String> columns = new ArrayList<>();
        for (String column : (line + " ").split(" \\| ", -1)) {
            columns.add(column.strip());
        }
        String[] head = columns.get(0).split(" +", 2);
        switch (head[0]) {
            case "type" ->
                types.put(
                        head[1],
                        new ValueType(head[1], columns.get(1), columns.get(2), columns.get(3), columns.get(4)));
            case "object" -> {
                String[] model = columns.get(1).split(", ", 2);
                last = new ObjectSpec(
                        head[1], model[0], model[1], columns.get(2), new ArrayList<>(), new ArrayList<>());
                objects.put(head[1], last);
            }
            case "kind" ->
                current()
                        .kinds()
                        .add(new KindSpec(head[1], List.of(columns.get(1).split(" ")), columns.get(2)));
            default -> current().properties().add(property(head[0], columns.get(1), columns.get(2)));
        }
    }

    // a property called kind! has its mark; the line of a kind has a name behind it
    private ObjectSpec current() {
        if (last == null) {
            throw new IllegalArgumentException("expected an object before its properties");
        }
        return last;
    }

    private static PropertySpec property(String head, String typed, String meaning) {
        boolean required = head.endsWith("!");
        String name = required ? head.substring(0, head.length() - 1) : head;
        String[] parts = typed.split(", ", -1);
        boolean list = parts[0].endsWith("*");
        String fallback = "";
        String accessor = name;
        String beside = "";
        String labels = "";
        for (int i = 1; i < parts.length; i++) {
            String[] modifier = parts[i].split(" ", 2);
            switch (modifier[0]) {
                case "or" -> fallback = modifier[1];
                case "as" -> accessor = modifier[1];
                case "beside" -> beside = modifier[1];
                case "labels" -> labels = modifier[1];
                default ->
                    throw new IllegalArgumentException("expected or, as, beside or labels, found '" + parts[i] + "'");
            }
        }
        String type = list ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        return new PropertySpec(name, required, type, list, fallback, accessor, beside, labels, meaning);
    }

    private void check() {
        for (ObjectSpec object : objects.values()) {
            for (PropertySpec property : object.properties()) {
                if (!types.containsKey(property.type()) && !objects.containsKey(property.type())) {
                    throw new IllegalArgumentException("expected a type or an object, found '" + property.type()
                            + "' of " + object.name() + "." + property.name());
                }
                if (meaning(property).isEmpty() && !property.type().equals("kind")) {
                    throw new IllegalArgumentException(
                            "expected a meaning of " + object.name() + "." + property.name() + ", found none");
                }
            }
        }
    }

    /** The types that are no objects. */
    List<ValueType> types() {
        return List.copyOf(types.values());
    }

    /** The objects. */
    List<ObjectSpec> objects() {
        return List.copyOf(objects.values());
    }

    /** The object of a name. */
    ObjectSpec object(String name) {
        ObjectSpec object = objects.get(name);
        if (object == null) {
            throw new IllegalArgumentException("expected an object of the format, found '" + name + "'");
        }
        return object;
    }

    /** Whether a type is an object. */
    boolean isObject(String type) {
        return objects.containsKey(type);
    }

    /** The type of a name. */
    ValueType type(String name) {
        ValueType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("expected a type of the format, found '" + name + "'");
        }
        return type;
    }

    /** What a property means: what it says itself, else what its type says. */
    String meaning(PropertySpec property) {
        if (!property.meaning().isEmpty()) {
            return property.meaning();
        }
        return isObject(property.type())
                ? object(property.type()).meaning()
                : type(property.type()).meaning();
    }
}
