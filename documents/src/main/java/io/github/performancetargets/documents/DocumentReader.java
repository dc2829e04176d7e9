package io.github.performancetargets.documents;

import io.github.performancetargets.documents.grid.TextGrid;
import io.github.performancetargets.documents.layout.LayoutEngine;
import io.github.performancetargets.documents.trace.DocumentException;
import io.github.performancetargets.documents.trace.DocumentException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 文档读取器 Reads performance-target tables from the documents people have. Immutable. */
public final class DocumentReader {
    private static final DocumentReader DEFAULT = new DocumentReader();

    private DocumentReader() {}

    /** A reader with the default limits. */
    public static DocumentReader create() {
        return DEFAULT;
    }

    /**
     * Reads a file.
     *
     * @throws DocumentException if it cannot be read
     */
    public ReadResult read(Path file) throws DocumentException {
        try {
            return read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (DocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new DocumentException(file.toString(), Problem.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads the bytes of a document.
     *
     * @param name of the document, for messages
     * @throws DocumentException if they cannot be read
     */
    public ReadResult read(byte[] bytes, String name) throws DocumentException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            LayoutEngine engine = LayoutEngine.read(TextGrid.read(text));
            return new ReadResult(engine.tables(), engine.remarks(), engine.origins());
        } catch (CharacterCodingException e) {
            throw new DocumentException(name, Problem.ENCODING, "", e);
        }
    }
}
