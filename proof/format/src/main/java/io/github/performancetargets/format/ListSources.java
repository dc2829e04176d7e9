package io.github.performancetargets.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 目录源码 What all readers and writers share, in Java: the names and the list of codecs. */
final class ListSources {
    private static final String MADE = " Made of proof/format/format.txt: change it there. */\n";
    private static final String TOKENS = "io.github.performancetargets.token";
    private static final String PACKAGE = "package io.github.performancetargets.codec;\n\n";

    private ListSources() {}

    /** The enumeration of all names. */
    static String fieldNames(FormatDeclaration declaration) {
        Map<String, String> names = new LinkedHashMap<>();
        for (ObjectSpec object : declaration.objects()) {
            object.properties().forEach(property -> names.put(property.constant(), property.name()));
        }
        StringBuilder code = new StringBuilder("package " + TOKENS + ";\n\n");
        code.append("/** 属性名 The names of all properties, so that a binding can encode each of them once.")
                .append(MADE);
        code.append("public enum FieldName {\n");
        code.append(names.entrySet().stream()
                .map(name -> name.getKey() + "(\"" + name.getValue() + "\")")
                .collect(Collectors.joining(",\n", "", ";\n\n")));
        code.append("""
                private final String text;

                FieldName(String text) {
                    this.text = text;
                }

                /** The name as it stands in JSON. */
                public String text() {
                    return text;
                }

                /** Which of the names this is, from 0. */
                @SuppressWarnings("EnumOrdinal") // for arrays that live as long as the program: nothing is stored under it
                public int index() {
                    return ordinal();
                }

                /** The name as it stands in JSON. */
                @Override
                public String toString() {
                    return text;
                }
                }
                """);
        return code.toString();
    }

    /** The list of codecs that are not written by hand. */
    static String codecs(FormatDeclaration declaration) {
        StringBuilder code = new StringBuilder(PACKAGE);
        declaration.objects().stream()
                .filter(object -> !object.isByHand())
                .map(object -> "import " + object.codecPackage() + "." + object.codec() + ";\n")
                .sorted()
                .forEach(code::append);
        code.append("import ")
                .append(TOKENS)
                .append(".Codec;\nimport java.util.List;\n\n/** 对象编码目录 The codecs of objects.")
                .append(MADE);
        code.append("final class ObjectCodecs {\n static final List<Codec<?>> ALL = List.of(");
        code.append(declaration.objects().stream()
                .filter(object -> !object.isByHand())
                .map(object -> object.codec() + ".INSTANCE")
                .collect(Collectors.joining(",\n")));
        code.append(");\n\nprivate ObjectCodecs() {}\n}\n");
        return code.toString();
    }

    /** The package of some codecs. */
    static String packageOf(ObjectSpec object) {
        String name = object.codecPackage();
        return "/** 编码 The codecs of the types in package {@code " + name.substring(name.lastIndexOf('.') + 1) + "}."
                + MADE + "@NullMarked\npackage " + name + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }

    /** The Chinese terms of all names, for places in words. */
    static String terms(FormatDeclaration declaration) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (ObjectSpec object : declaration.objects()) {
            for (PropertySpec property : object.properties()) {
                terms.putIfAbsent(property.name(), term(property, declaration));
            }
        }
        // one name may be another word in another object: told by the property that holds the object
        for (ObjectSpec holder : declaration.objects()) {
            for (PropertySpec held : holder.properties()) {
                String type = held.type().equals("clauses") ? "target" : held.type();
                if (declaration.isObject(type)) {
                    for (PropertySpec property : declaration.object(type).properties()) {
                        String term = term(property, declaration);
                        if (!term.equals(terms.get(property.name()))) {
                            terms.putIfAbsent(held.name() + "/" + property.name(), term);
                        }
                    }
                }
            }
        }
        StringBuilder code = new StringBuilder("package io.github.performancetargets.error;\n\n");
        code.append("/** 属性术语 What people call the properties of the format, alone or in the one that holds them.")
                .append(MADE);
        code.append("final class PropertyTerms {\nstatic final String CHINESE = \"\"\"\n");
        terms.forEach((name, term) -> code.append("            ")
                .append(name)
                .append(' ')
                .append(term)
                .append('\n'));
        code.append("            \"\"\";\n\nprivate PropertyTerms() {}\n}\n");
        return code.toString();
    }

    private static String term(PropertySpec property, FormatDeclaration declaration) {
        String meaning = property.meaning();
        if (meaning.isEmpty()) {
            meaning = declaration.isObject(property.type())
                    ? declaration.object(property.type()).meaning()
                    : declaration.type(property.type()).meaning();
        }
        // the kind of a target says no more of itself than that
        return meaning.isEmpty() ? "类别" : meaning.substring(0, meaning.indexOf(' '));
    }
}
