package io.github.performancetargets.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 行块 Some whole lines of JSON Lines that were not read yet. Immutable: any thread may read them, as often as it likes. Made by
 * {@link JsonLineBlocks}.
 *
 * @param <T> the type of all lines
 */
public final class JsonLineBlock<T> {
    private final PlainJson json;
    private final Class<T> type;
    private final byte[] bytes;
    private final long linesBefore;
    private final long documentsBefore;
    private final int documents;

    JsonLineBlock(PlainJson json, Class<T> type, byte[] bytes, long linesBefore, long documentsBefore, int documents) {
        this.json = json;
        this.type = type;
        this.bytes = bytes;
        this.linesBefore = linesBefore;
        this.documentsBefore = documentsBefore;
        this.documents = documents;
    }

    /** 长度 How many bytes the lines have together. */
    public int length() {
        return bytes.length;
    }

    /** 文档数 How many of the lines are not blank. */
    public int documents() {
        return documents;
    }

    /** 此前文档数 How many lines that are not blank stand before these in the stream. */
    public long documentsBefore() {
        return documentsBefore;
    }

    /** 逐行读取 Reads the lines that are not blank, one after the other; a bad one is told like the others. */
    public void forEach(Consumer<? super JsonLine<T>> action) {
        try (JsonLineReader<T> reader = new JsonLineReader<>(json, bytes, type, linesBefore)) {
            for (Optional<JsonLine<T>> line = reader.next(); line.isPresent(); line = reader.next()) {
                action.accept(line.get());
            }
        } catch (IOException e) {
            throw new IllegalStateException("performance-targets bug: reading bytes failed", e);
        }
    }
}
