package io.github.performancetargets.freeze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 各规则的意见 What each rule finds in all documents, counted, and on request in full. */
final class FoundByRule {
    private final Map<String, List<String>> byRule = new TreeMap<>();

    private FoundByRule() {}

    static FoundByRule of(Snapshot snapshot) {
        FoundByRule found = new FoundByRule();
        for (Section section : snapshot.all(FrozenKind.FINDINGS)) {
            for (String line : section.lines()) {
                if (!line.startsWith(Section.HEADING)) {
                    found.add(section.name(), line);
                }
            }
        }
        return found;
    }

    // severity, rule, at, place: what is told
    private void add(String document, String line) {
        String[] words = line.split(" ", 3);
        byRule.computeIfAbsent(words[1], rule -> new ArrayList<>()).add(document + ": " + words[0] + " " + words[2]);
    }

    /** A line with the count of each rule that finds something. */
    List<String> counts() {
        List<String> lines = new ArrayList<>();
        byRule.forEach((rule, found) -> lines.add(found.size() + " " + rule));
        return lines;
    }

    /** All that some rules find, with the document. */
    List<String> of(List<String> rules) {
        List<String> lines = new ArrayList<>();
        for (String rule : rules) {
            lines.addAll(byRule.getOrDefault(rule, List.of()));
        }
        return lines;
    }
}
