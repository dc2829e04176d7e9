package io.github.performancetargets.examples.mcp;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** 所给的表 Reads the tables that a call gives: as a text, as JSON, or as a file in one of the folders that are allowed. */
final class GivenTables {
    private final List<Path> folders;

    GivenTables(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Whether files may be named at all. */
    boolean readsFiles() {
        return !folders.isEmpty();
    }

    /**
     * The tables.
     *
     * @throws RefusedCallException if there are none: the message says why
     */
    ReadResult of(CallArguments arguments) throws RefusedCallException {
        String text = arguments.text("document");
        String path = arguments.text("path");
        if ((text == null) == (path == null)) {
            throw new RefusedCallException(
                    "expected either 'document' or 'path', found " + (text == null ? "neither" : "both"));
        }
        ReadResult read = text == null ? file(path, arguments.locale()) : text(text, arguments.locale());
        if (read.tables().isEmpty()) {
            throw new RefusedCallException(
                    read.remarks().isEmpty()
                            ? "expected a table of performance targets, found none"
                            : read.remarks().get(0).message(arguments.locale()));
        }
        return read;
    }

    private static ReadResult text(String text, Locale locale) throws RefusedCallException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return text.stripLeading().startsWith("{")
                    ? json(bytes)
                    : DocumentReader.create().read(bytes, "document");
        } catch (JsonException e) {
            throw new RefusedCallException(e.error().sentence(locale));
        } catch (UnreadableDocumentException e) {
            throw new RefusedCallException(e.message(locale));
        }
    }

    private static ReadResult json(byte[] bytes) throws JsonException {
        PerformanceTargetTable table = PlainJson.STRICT.read(bytes, PerformanceTargetTable.class);
        return new ReadResult(List.of(table), List.of(), List.of());
    }

    private ReadResult file(String named, Locale locale) throws RefusedCallException {
        Path file = allowed(named);
        try {
            return DocumentReader.create().read(file);
        } catch (UnreadableDocumentException e) {
            throw new RefusedCallException(e.message(locale));
        }
    }

    // links are followed first: none leads out of a folder
    private Path allowed(String named) throws RefusedCallException {
        for (Path folder : folders) {
            try {
                Path file = folder.resolve(named).toRealPath();
                if (file.startsWith(folder)) {
                    return file;
                }
            } catch (IOException | InvalidPathException e) {
                // it may stand in the next folder
            }
        }
        throw new RefusedCallException("expected a file in one of " + folders + ", found '" + named + "'");
    }
}
