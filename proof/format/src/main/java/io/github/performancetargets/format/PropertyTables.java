package io.github.performancetargets.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 文档表格 The parts of docs/json.md that list properties, each between two marks. */
final class PropertyTables {
    private static final int WIDTH = 120;
    private static final int NAME_WIDTH = 13;

    private final FormatDeclaration declaration;

    private PropertyTables(FormatDeclaration declaration) {
        this.declaration = declaration;
    }

    /** The document with its parts made anew. */
    static String in(String document, FormatDeclaration declaration) {
        PropertyTables tables = new PropertyTables(declaration);
        String text = replaced(document, "objects", "```\n" + tables.objects() + "```\n");
        text = replaced(text, "kinds", tables.kinds());
        return replaced(text, "meanings", tables.meanings());
    }

    private static String replaced(String document, String part, String text) {
        String begin = "<!-- made of proof/format/format.txt: " + part + " -->\n";
        String end = "<!-- end of " + part + " -->\n";
        int from = document.indexOf(begin);
        int to = document.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("expected the marks of " + part + " in docs/json.md, found none");
        }
        return document.substring(0, from) + begin + "\n" + text + "\n" + document.substring(to);
    }

    private String objects() {
        StringBuilder text = new StringBuilder();
        for (ObjectSpec object : declaration.objects()) {
            List<String> words = new ArrayList<>();
            if (object.kinds().isEmpty()) {
                object.properties().forEach(property -> words.add(property.marked()));
            } else {
                words.add(object.properties().get(0).marked());
                words.add("…");
            }
            Set<String> places = new TreeSet<>();
            for (ObjectSpec other : declaration.objects()) {
                for (PropertySpec property : other.properties()) {
                    if (property.type().equals(object.name())
                            && !property.name().equals(object.name())) {
                        places.add(property.name());
                    }
                }
            }
            StringBuilder line = new StringBuilder(object.name());
            int column = line.length();
            line.append(" ".repeat(Math.max(1, NAME_WIDTH - column)));
            column = Math.max(NAME_WIDTH, column + 1);
            for (String word : words) {
                if (column + word.length() > WIDTH) {
                    line.append("\n").append(" ".repeat(NAME_WIDTH));
                    column = NAME_WIDTH;
                }
                line.append(word).append("  ");
                column += word.length() + 2;
            }
            if (!places.isEmpty()) {
                line.append("  (").append(String.join(", ", places)).append(")");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String kinds() {
        StringBuilder text = new StringBuilder("| kind | properties, in order | what it is |\n| --- | --- | --- |\n");
        for (ObjectSpec object : declaration.objects()) {
            for (KindSpec kind : object.kinds()) {
                List<String> names = new ArrayList<>();
                kind.properties()
                        .forEach(
                                name -> names.add("`" + name.replace("!", "") + "`" + (name.endsWith("!") ? "!" : "")));
                text.append("| `").append(kind.code()).append("` | ").append(String.join(" · ", names));
                text.append(" | ").append(kind.meaning()).append(" |\n");
            }
        }
        return text.toString();
    }

    private String meanings() {
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        for (ObjectSpec object : declaration.objects()) {
            for (PropertySpec property : object.properties()) {
                if (!property.type().equals("kind")) {
                    owners.computeIfAbsent(
                                    "| `" + property.name() + "` | % | " + declaration.meaning(property) + " |",
                                    line -> new TreeSet<>())
                            .addAll(owners(object, property));
                }
            }
        }
        StringBuilder text = new StringBuilder("| property | of | what it is |\n| --- | --- | --- |\n");
        owners.forEach((line, names) ->
                text.append(line.replaceFirst("%", String.join(", ", names))).append('\n'));
        return text.toString();
    }

    private static Set<String> owners(ObjectSpec object, PropertySpec property) {
        Set<String> owners = new TreeSet<>();
        for (KindSpec kind : object.kinds()) {
            if (kind.properties().contains(property.name()) || kind.properties().contains(property.name() + "!")) {
                owners.add(kind.code());
            }
        }
        if (object.kinds().isEmpty()) {
            owners.add(object.name());
        }
        return owners;
    }
}
