package io.github.performancetargets.freeze;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** 快照 What is read at one time, or was when it was frozen: for each kind its sections, by name. */
final class Snapshot {
    private static final String NAME = "== ";
    private static final List<String> HEAD =
            List.of("# Written by proof/freeze, never by hand: CONTRIBUTING.md, \"What a change changes\".", "");

    private final Map<FrozenKind, NavigableMap<String, Section>> kinds = new EnumMap<>(FrozenKind.class);

    Snapshot() {
        for (FrozenKind kind : FrozenKind.values()) {
            kinds.put(kind, new TreeMap<>());
        }
    }

    void add(FrozenKind kind, Section section) {
        if (!section.lines().isEmpty()) {
            sections(kind).put(section.name(), section);
        }
    }

    private NavigableMap<String, Section> sections(FrozenKind kind) {
        return kinds.getOrDefault(kind, Collections.emptyNavigableMap());
    }

    Collection<Section> all(FrozenKind kind) {
        return Collections.unmodifiableCollection(sections(kind).values());
    }

    /** The lines of a section; none where there is no such section. */
    List<String> lines(FrozenKind kind, String name) {
        Section section = sections(kind).get(name);
        return section == null ? List.of() : section.lines();
    }

    /** Writes a file for each kind. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (FrozenKind kind : FrozenKind.values()) {
            List<String> lines = new ArrayList<>(HEAD);
            for (Section section : all(kind)) {
                lines.add(NAME + section.name());
                lines.addAll(section.lines());
                lines.add("");
            }
            Files.writeString(folder.resolve(kind.file()), String.join("\n", lines));
        }
    }

    /** Reads what {@link #write} wrote; a file that is not there holds nothing. */
    static Snapshot read(Path folder) throws IOException {
        Snapshot snapshot = new Snapshot();
        for (FrozenKind kind : FrozenKind.values()) {
            Path file = folder.resolve(kind.file());
            if (Files.exists(file)) {
                snapshot.read(kind, Files.readString(file).split("\n", -1));
            }
        }
        return snapshot;
    }

    private void read(FrozenKind kind, String[] file) {
        String name = "";
        List<String> lines = new ArrayList<>();
        for (String line : file) {
            if (line.startsWith(NAME)) {
                add(kind, new Section(name, lines));
                name = line.substring(NAME.length());
                lines = new ArrayList<>();
            } else if (!name.isEmpty() && !line.isEmpty()) {
                lines.add(line);
            }
        }
        add(kind, new Section(name, lines));
    }
}
