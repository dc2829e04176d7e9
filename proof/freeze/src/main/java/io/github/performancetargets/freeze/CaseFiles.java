package io.github.performancetargets.freeze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 文件 What lies in the folder of cases: whatever is a document is read, so that nobody has to list a new case. */
final class CaseFiles {
    private static final Set<String> DOCUMENTS =
            Set.of("txt", "tsv", "csv", "html", "htm", "xlsx", "xlsm", "xls", "docx", "doc");
    private static final String REMARKS = "remarks.txt";

    private final Path folder;

    CaseFiles(Path folder) {
        this.folder = folder;
    }

    /** Documents with tables, by name. */
    List<Path> documents() {
        return files(
                file -> DOCUMENTS.contains(type(file)) && !file.endsWith(REMARKS) && !isCorpus(file) && !isList(file));
    }

    /** Lists of value texts, a text in the first column. */
    List<Path> corpora() {
        return files(this::isCorpus);
    }

    /** Files of JSON, tables or not. */
    List<Path> json() {
        return files(file -> type(file).equals("json"));
    }

    /** The name of a file below the folder, the same on every system. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private boolean isCorpus(Path file) {
        return type(file).equals("tsv") && folder.resolve("corpus").equals(file.getParent());
    }

    // scores and decided readings of values: no documents, and held by tests of their own
    private boolean isList(Path file) {
        return folder.resolve("scores").equals(file.getParent())
                || folder.resolve("values").equals(file.getParent());
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private List<Path> files(Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
