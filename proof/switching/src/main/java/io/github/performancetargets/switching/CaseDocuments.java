package io.github.performancetargets.switching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 用例文档 The documents of the conformance cases: the same that are frozen. */
final class CaseDocuments {
    private static final Set<String> TYPES = Set.of("txt", "tsv", "csv", "html", "xlsx", "xls", "docx", "doc");
    /** Value texts and scores. */
    private static final Set<String> NO_DOCUMENTS = Set.of("corpus", "scores", "values");

    private final List<CaseDocument> all = new ArrayList<>();
    private final List<Switch> methods;
    private final SwitchedReader asking;

    CaseDocuments(Path folder, List<Switch> switches) throws IOException, ReflectiveOperationException {
        this.methods =
                switches.stream().filter(off -> off.kind() == SwitchKind.METHOD).toList();
        this.asking = SwitchedReader.asking(methods);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path name = folder.relativize(file);
                if (isDocument(name)) {
                    String shown = name.toString().replace('\\', '/');
                    all.add(CaseDocument.of(shown, Files.readAllBytes(file), asking));
                }
            }
        }
    }

    private static boolean isDocument(Path name) {
        String file = String.valueOf(name.getFileName());
        return TYPES.contains(file.substring(file.lastIndexOf('.') + 1))
                && !file.equals("remarks.txt")
                && !NO_DOCUMENTS.contains(name.getName(0).toString());
    }

    void each(Consumer<CaseDocument> action) {
        all.forEach(action);
    }

    int count() {
        return all.size();
    }

    /** Which documents are read otherwise with something switched off, until there are several. */
    Served served(Switch off) throws ReflectiveOperationException {
        return switch (off.kind()) {
            case METHOD -> ofMethod(off);
            case WORD -> served(off, SwitchedReader.without(off), document -> document.mayHold(off.name()));
            case WEIGHT -> ofWeight(off);
        };
    }

    private Served ofMethod(Switch off) {
        int number = methods.indexOf(off);
        SwitchPanel.switchOff(number);
        try {
            return served(off, asking, document -> document.yes().get(number));
        } finally {
            SwitchPanel.switchOff(-1);
        }
    }

    private Served ofWeight(Switch off) throws ReflectiveOperationException {
        int weight = asking.weigh(off.name(), 0);
        try {
            return served(off, asking, document -> true);
        } finally {
            asking.weigh(off.name(), weight);
        }
    }

    private Served served(Switch off, SwitchedReader reader, Predicate<CaseDocument> may) {
        List<String> models = new ArrayList<>();
        List<String> any = new ArrayList<>();
        for (CaseDocument document : all) {
            if (models.size() >= Served.SEVERAL) {
                break;
            }
            if (may.test(document)) {
                WhatIsRead read = reader.read(document.bytes(), document.name());
                if (!read.equals(document.read())) {
                    any.add(document.name());
                }
                if (!read.tables().equals(document.read().tables())) {
                    models.add(document.name());
                }
            }
        }
        return new Served(off.key(), models.size(), any.size(), any.isEmpty() ? "" : any.get(0));
    }
}
