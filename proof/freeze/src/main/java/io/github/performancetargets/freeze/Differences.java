package io.github.performancetargets.freeze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** 全部差异 What differs between two snapshots: counts first, then case by case, in each kind by kind. */
final class Differences {
    private final NavigableMap<String, List<Difference>> bySection = new TreeMap<>();
    private final List<String> summary = new ArrayList<>();

    private Differences() {}

    static Differences between(Snapshot was, Snapshot is) {
        Differences differences = new Differences();
        for (FrozenKind kind : FrozenKind.values()) {
            differences.add(kind, was, is);
        }
        return differences;
    }

    private void add(FrozenKind kind, Snapshot was, Snapshot is) {
        Set<String> names = new TreeSet<>();
        was.all(kind).forEach(section -> names.add(section.name()));
        is.all(kind).forEach(section -> names.add(section.name()));
        int sections = 0;
        int gone = 0;
        int come = 0;
        for (String name : names) {
            List<String> before = was.lines(kind, name);
            List<String> now = is.lines(kind, name);
            Difference difference = Difference.of(kind, name, before, now);
            if (difference.isNone()) {
                continue;
            }
            bySection.computeIfAbsent(name, n -> new ArrayList<>()).add(difference);
            sections++;
            gone += difference.was();
            come += difference.is();
            if (kind.isReadings()) {
                summary.add(kind.word() + ", " + name + ": " + Readings.of(before, now));
            }
        }
        if (!kind.isReadings()) {
            summary.add(kind.word() + ": " + sections + " of " + names.size() + " documents differ, " + gone
                    + " lines gone, " + come + " new");
        }
    }

    boolean isEmpty() {
        return bySection.isEmpty();
    }

    /** Counts of all kinds, then the differences of some. */
    List<String> lines(Set<FrozenKind> kinds) {
        if (isEmpty()) {
            return List.of("Nothing differs from what is frozen.");
        }
        List<String> lines = new ArrayList<>(summary);
        for (Map.Entry<String, List<Difference>> section : bySection.entrySet()) {
            List<Difference> shown = section.getValue().stream()
                    .filter(difference -> kinds.contains(difference.kind()))
                    .toList();
            if (!shown.isEmpty()) {
                lines.add("");
                lines.add(section.getKey());
            }
            for (Difference difference : shown) {
                lines.add("  " + difference.kind().word());
                difference.lines().forEach(line -> lines.add("    " + line));
            }
        }
        return lines;
    }
}
