package io.github.performancetargets.switching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 结果 How many methods, words and weights serve how many documents, and which serve none or one. */
final class ResultPage {
    private final Map<SwitchKind, Map<String, Served>> kinds = new EnumMap<>(SwitchKind.class);

    void add(Switch off, Served served) {
        kinds.computeIfAbsent(off.kind(), kind -> new TreeMap<>()).put(off.key(), served);
    }

    /** A row for each kind: how many there are, and how many serve no document, one, or several. */
    String totals() {
        StringBuilder page = new StringBuilder("| | all | no document | one | several | no model | of one |\n");
        page.append("| --- | --: | --: | --: | --: | --: | --: |\n");
        kinds.forEach((kind, all) -> page.append("| ")
                .append(kind.plural())
                .append(" | ")
                .append(all.size())
                .append(" | ")
                .append(count(all, 0))
                .append(" | ")
                .append(count(all, 1))
                .append(" | ")
                .append(all.size() - count(all, 0) - count(all, 1))
                .append(" | ")
                .append(ofModels(all, 0))
                .append(" | ")
                .append(ofModels(all, 1))
                .append(" |\n"));
        return page.toString();
    }

    private static long count(Map<String, Served> all, int documents) {
        return all.values().stream().filter(s -> s.any() == documents).count();
    }

    private static long ofModels(Map<String, Served> all, int documents) {
        return all.values().stream().filter(s -> s.models() == documents).count();
    }

    /** Those that serve no document or one. */
    String few() {
        StringBuilder page = new StringBuilder();
        kinds.forEach((kind, all) -> {
            List<Served> few =
                    all.values().stream().filter(s -> s.any() < Served.SEVERAL).toList();
            page.append("\n## ").append(kind.plural()).append("\n\n");
            few.forEach(s -> page.append(line(s)));
        });
        return page.toString();
    }

    private static String line(Served served) {
        String[] key = served.key().split("\t", 3);
        String name = key[1].replace(LibraryBytes.READER, "");
        String what = name.isEmpty() ? key[2] : name + " " + key[2].replaceFirst("\\(.*", "");
        return "* " + served.any() + ": " + what + (served.first().isEmpty() ? "" : " (" + served.first() + ")") + "\n";
    }
}
