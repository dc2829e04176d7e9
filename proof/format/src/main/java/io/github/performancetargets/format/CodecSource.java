package io.github.performancetargets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 编解码源码 The reader and writer of an object, in Java. */
final class CodecSource {
    private static final String MADE = "Made of proof/format/format.txt: change it there.";
    private static final String TOKENS = "io.github.performancetargets.token.";
    private static final String SCALARS = "io.github.performancetargets.scalar.";
    private static final Pattern MODEL_CLASS = Pattern.compile("(?:\\w+[.])+?(?=[A-Z])([A-Z]\\w*)");
    private static final List<String> OTHER_CLASSES = List.of(
            "java.io.IOException",
            "java.util.List",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.OptionalInt",
            TOKENS + "Codec",
            TOKENS + "FieldName",
            TOKENS + "ObjectMembers",
            TOKENS + "Shape",
            TOKENS + "TokenSink",
            TOKENS + "TokenSource");

    private final FormatDeclaration declaration;
    private final ObjectSpec object;
    private final List<String> modelClasses = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();

    private CodecSource(FormatDeclaration declaration, ObjectSpec object) {
        this.declaration = declaration;
        this.object = object;
    }

    /** The file of an object that is not written by hand. */
    static String of(ObjectSpec object, FormatDeclaration declaration) {
        return new CodecSource(declaration, object).file();
    }

    private String file() {
        String model = simple(object.javaType());
        String codec = object.codec();
        code.append("/** ").append(object.meaning()).append(' ').append(MADE).append(" */\n");
        line("public final class " + codec + " implements Codec<" + model + "> {");
        line("/** The one there is. */");
        line("public static final " + codec + " INSTANCE = new " + codec + "();\n");
        line("private static final Shape SHAPE = " + object.shapeCode() + ";\n");
        line("private " + codec + "() {}\n");
        line("@Override public Class<" + model + "> type() { return " + model + ".class; }\n");
        line("@Override public void write(" + model + " it, TokenSink out) throws IOException {");
        line("out.startObject();");
        object.properties().forEach(this::write);
        line("out.endObject();\n}\n");
        line("@Override public " + model + " read(TokenSource in) throws IOException {");
        read(model);
        line("}\n}");
        return "package " + object.codecPackage() + ";\n\n" + imports() + "\n" + code;
    }

    private void line(String text) {
        code.append(text).append('\n');
    }

    private void write(PropertySpec property) {
        String name = "FieldName." + property.constant();
        String value = "it." + property.accessor() + "()";
        String codec = ", " + codec(property) + ");";
        String rest = name + ", " + value + codec;
        if (property.list()) {
            line((property.required() ? "out.wholeList(" : "out.list(") + rest);
        } else if (!property.fallback().isEmpty()) {
            line("out.unless(" + property.fallback() + ", " + rest);
        } else if (property.type().equals("version")) {
            line("out.required(" + name + ", FormatVersion.WRITTEN, TextCodec.PLAIN);");
        } else if (property.type().equals("flag")) {
            line("out.mark(" + name + ", " + value + ");");
        } else if (property.type().equals("number")) {
            line("out.number(" + name + ", " + value + ");");
        } else if (property.required()) {
            line("out.required(" + rest);
        } else {
            line("out.optional(" + name + ", " + value + ".orElse(null)" + codec);
        }
    }

    private void read(String model) {
        if (object.isBuilt()) {
            line(model + ".Builder to = " + model + ".builder();");
            for (PropertySpec property : labelled()) {
                line("String " + property.name() + "Printed = null;");
            }
        } else {
            values().forEach(this::local);
        }
        line("ObjectMembers members = in.object(SHAPE);");
        line("for (FieldName next = members.next(); next != null; next = members.next()) {");
        line("switch (next) {");
        for (PropertySpec property : object.properties()) {
            line("case " + property.constant() + " -> " + taken(property));
        }
        line("default -> throw members.unread(next);");
        line("}\n}");
        if (object.isBuilt()) {
            for (PropertySpec property : labelled()) {
                PropertySpec label = object.property(property.labels());
                line("if (" + property.name() + "Printed != null && !members.has(FieldName." + label.constant()
                        + ")) {");
                line("to." + label.accessor() + "(" + property.name() + "Printed);\n}");
            }
            line("return to.build();");
        } else {
            List<String> arguments = new ArrayList<>();
            for (PropertySpec property : values()) {
                boolean isNullable = property.required() && !property.list();
                arguments.add(isNullable ? "Objects.requireNonNull(" + property.accessor() + ")" : property.accessor());
            }
            String make = object.made().equals("new") ? "new " + model : object.made();
            line("try { return " + make + "(" + String.join(", ", arguments) + ");");
            line("} catch (IllegalArgumentException e) { throw in.refused(e); }");
        }
    }

    // what may be printed in words
    private List<PropertySpec> labelled() {
        return object.properties().stream()
                .filter(property -> !property.labels().isEmpty())
                .toList();
    }

    // what the constructor takes
    private List<PropertySpec> values() {
        return object.properties().stream()
                .filter(property -> !property.type().equals("version"))
                .toList();
    }

    private void local(PropertySpec property) {
        String type = javaType(property);
        String name = property.accessor();
        if (property.list()) {
            line("List<" + type + "> " + name + " = List.of();");
        } else if (!property.fallback().isEmpty()) {
            line(type + " " + name + " = " + property.fallback() + ";");
        } else if (property.required()) {
            line(type + " " + name + " = null;");
        } else if (type.equals("OptionalInt")) {
            line("OptionalInt " + name + " = OptionalInt.empty();");
        } else {
            line("Optional<" + type + "> " + name + " = Optional.empty();");
        }
    }

    private String taken(PropertySpec property) {
        if (property.type().equals("version")) {
            return "FormatVersion.check(in);";
        }
        String value = codec(property) + ".read(in)";
        if (!property.labels().isEmpty()) {
            String name = property.name();
            return "{ " + javaType(property) + " " + name + " = " + value + "; to." + property.accessor() + "(" + name
                    + "); " + name + "Printed = " + codec(property) + ".printed(" + name + ", in); }";
        }
        if (object.isBuilt()) {
            return property.list()
                    ? "{ in.array(); while (in.element()) { to." + property.behind("add") + "(" + value + "); } }"
                    : "to." + property.accessor() + "(" + value + ");";
        }
        boolean isPlain = property.required() || !property.fallback().isEmpty();
        String made = isPlain
                ? value
                : (javaType(property).equals("OptionalInt") ? "OptionalInt" : "Optional") + ".of(" + value + ")";
        return property.accessor() + " = " + (property.list() ? "in.list(" + codec(property) + ")" : made) + ";";
    }

    private String codec(PropertySpec property) {
        return declaration.isObject(property.type())
                ? declaration.object(property.type()).codec() + ".INSTANCE"
                : declaration.type(property.type()).codec();
    }

    private String javaType(PropertySpec property) {
        return simple(
                declaration.isObject(property.type())
                        ? declaration.object(property.type()).javaType()
                        : declaration.type(property.type()).javaType());
    }

    // the class without its package, which is imported where the class is used
    private String simple(String javaType) {
        Matcher classes = MODEL_CLASS.matcher(javaType);
        return classes.replaceAll(found -> {
            if (!found.group().startsWith("java.")) {
                modelClasses.add("io.github.performancetargets." + found.group());
            }
            return found.group(1);
        });
    }

    private String imports() {
        for (PropertySpec property : object.properties()) {
            if (!property.type().equals("version")) {
                javaType(property);
            }
        }
        TreeSet<String> imports = new TreeSet<>();
        for (String name : modelClasses) {
            if (isUsed(name.substring(name.lastIndexOf('.') + 1))) {
                imports.add(name);
            }
        }
        for (String name : OTHER_CLASSES) {
            if (isUsed(name.substring(name.lastIndexOf('.') + 1))) {
                imports.add(name);
            }
        }
        for (ObjectSpec other : declaration.objects()) {
            if (!other.codecPackage().equals(object.codecPackage()) && isUsed(other.codec())) {
                imports.add(other.codecPackage() + "." + other.codec());
            }
        }
        for (ValueType type : declaration.types()) {
            String codec = type.codec().split("[.]", 2)[0];
            if (!codec.equals("-") && isUsed(codec)) {
                imports.add(SCALARS + codec);
            }
        }
        if (isUsed("TextCodec")) {
            imports.add(SCALARS + "TextCodec");
        }
        StringBuilder text = new StringBuilder();
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.toString();
    }

    private boolean isUsed(String simple) {
        String body = code.substring(code.indexOf("*/"));
        return Pattern.compile("(?<![.\\w])" + simple + "\\b").matcher(body).find();
    }
}
