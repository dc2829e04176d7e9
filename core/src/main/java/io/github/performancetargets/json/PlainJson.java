package io.github.performancetargets.json;

import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.scan.JsonScanner;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * 无需 Jackson 的 JSON Reads and writes the JSON of performance targets without a JSON library: tables, reports, value texts, and
 * every other type that the modules for Jackson bind. It takes and refuses the same documents as their own mappers, with the same
 * errors, and writes the same bytes. Immutable; safe for many threads.
 */
public final class PlainJson {
    /** 缺省 Amounts as numbers; nulls and unknown properties refused. */
    public static final PlainJson STRICT = new PlainJson(CodecOptions.STRICT);

    private static final String SCHEMA = "performance-target-table-1.0.schema.json";

    private final CodecOptions options;

    private PlainJson(CodecOptions options) {
        this.options = options;
    }

    /** 数额写成文本 One that writes amounts as strings, for readers that keep numbers as binary fractions. */
    public PlainJson withStringAmounts() {
        return new PlainJson(options.withStringAmounts());
    }

    /** 空值视为缺省 One that reads a property whose value is null as if it were absent. */
    public PlainJson withNullsAsAbsent() {
        return new PlainJson(options.withNullsAsAbsent());
    }

    /**
     * 自有计量单位 One that reads symbols of units, and words whose meaning is not stored, with a catalogue of one's own.
     *
     * @param units the units that are known
     */
    public PlainJson withUnits(UnitCatalogue units) {
        return new PlainJson(options.withUnits(units));
    }

    /**
     * 容忍未知属性 One that drops properties which the format does not have, and tells where each of them stood. An exception of the
     * callback ends the reading.
     *
     * @param dropped is told the JSON pointer of each dropped property
     */
    public PlainJson withUnknownProperties(Consumer<String> dropped) {
        return new PlainJson(options.withUnknownProperties(dropped));
    }

    /**
     * 读取 Reads one document.
     *
     * @param json the whole document, in UTF-8
     * @param type a type of the library that stands in JSON, such as {@code PerformanceTargetTable}
     * @throws JsonException if the document is refused
     * @throws IllegalArgumentException if the type does not stand in JSON
     */
    public <T> T read(byte[] json, Class<T> type) throws JsonException {
        return read(json, 0, json.length, type);
    }

    /**
     * Reads one document that is a part of an array.
     *
     * @param offset where it begins
     * @param length how many bytes it has
     * @throws JsonException if the document is refused
     * @throws IllegalArgumentException if the type does not stand in JSON, or the part lies outside the array
     */
    public <T> T read(byte[] json, int offset, int length, Class<T> type) throws JsonException {
        Objects.requireNonNull(type, "type");
        if (offset < 0 || length < 0 || length > json.length - offset) {
            throw new IllegalArgumentException(
                    "expected a part of " + json.length + " bytes, found offset " + offset + " and length " + length);
        }
        return read(JsonScanner.of(json, offset, offset + length, options), codec(type));
    }

    /** Reads a document that stands on one line of a longer text. */
    <T> T readLine(byte[] in, int start, int end, long line, Class<T> type) throws JsonException {
        return read(JsonScanner.ofLine(in, start, end, options, line), codec(type));
    }

    private static <T> T read(JsonScanner scanner, Codec<T> codec) throws JsonException {
        try {
            return scanner.document(codec);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static JsonException refused(IOException e) {
        if (e instanceof JsonException refused) {
            return refused;
        }
        throw new IllegalStateException("performance-targets bug: reading bytes failed", e);
    }

    /**
     * Reads one document from a stream, to its end; the stream stays open. All of it is held in memory, and no limit is set but the
     * longest array: what strangers send is to be limited by who takes it, and {@link #lines} reads many tables one by one.
     *
     * @throws JsonException if the document is refused
     * @throws IOException of the stream
     * @throws IllegalArgumentException if the type does not stand in JSON
     */
    public <T> T read(InputStream json, Class<T> type) throws IOException {
        return read(json.readAllBytes(), type);
    }

    /**
     * 读取列表 Reads one document that is a list.
     *
     * @param json the whole document, in UTF-8
     * @param type the type of all elements
     * @throws JsonException if the document is refused
     * @throws IllegalArgumentException if the type does not stand in JSON
     */
    public <T> List<T> readList(byte[] json, Class<T> type) throws JsonException {
        JsonScanner scanner = JsonScanner.of(json, 0, json.length, options);
        try {
            return Collections.unmodifiableList(scanner.listDocument(codec(type)));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * 写出 Writes one value of a type that stands in JSON, or a list of such values.
     *
     * @throws JsonException if the value cannot be written, as where extensions are nested too deep
     * @throws IllegalArgumentException if its type does not stand in JSON
     */
    public byte[] write(Object value) throws JsonException {
        JsonBuffer buffer = new JsonBuffer();
        write(value, buffer);
        return buffer.toByteArray();
    }

    /**
     * Writes one value to a stream, which stays open and is not flushed.
     *
     * @throws JsonException if the value cannot be written; then nothing of it was
     * @throws IOException of the stream
     * @throws IllegalArgumentException if its type does not stand in JSON
     */
    public void write(Object value, OutputStream out) throws IOException {
        JsonBuffer buffer = new JsonBuffer();
        write(value, buffer);
        buffer.writeTo(out);
    }

    /**
     * Writes one value behind what a buffer holds.
     *
     * @throws JsonException if the value cannot be written; then nothing of it was
     * @throws IllegalArgumentException if its type does not stand in JSON
     */
    public void write(Object value, JsonBuffer buffer) throws JsonException {
        int before = buffer.length();
        try {
            write(value, value.getClass(), new JsonPrinter(buffer, options));
        } catch (JsonException | RuntimeException e) {
            buffer.cut(before);
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("performance-targets bug: writing bytes failed", e);
        }
    }

    private static <T> void write(Object value, Class<T> type, TokenSink out) throws IOException {
        if (value instanceof List<?> list) {
            out.startArray();
            for (Object element : list) {
                write(element, element.getClass(), out);
            }
            out.endArray();
        } else {
            codec(type).write(type.cast(value), out);
        }
    }

    /** 按行读取 A reader of JSON Lines, one document of a type on each line. */
    public <T> JsonLineReader<T> lines(InputStream in, Class<T> type) {
        codec(type);
        return new JsonLineReader<>(this, in, type);
    }

    /**
     * 分块读取 Cuts JSON Lines into blocks of lines, for several threads to read, as those of {@code BulkRunner} do.
     */
    public <T> JsonLineBlocks<T> blocks(InputStream in, Class<T> type) {
        codec(type);
        return new JsonLineBlocks<>(this, in, type);
    }

    /** 按行写出 A writer of JSON Lines. */
    public JsonLineWriter lines(OutputStream out) {
        return new JsonLineWriter(this, out);
    }

    private static <T> Codec<T> codec(Class<T> type) {
        Codec<T> codec = Codecs.find(type);
        if (codec == null) {
            throw new IllegalArgumentException("expected a type that stands in JSON, found " + type.getName());
        }
        return codec;
    }

    /** 模式 The JSON Schema of the format, in UTF-8; the caller closes the stream. */
    public static InputStream schema() {
        InputStream schema = PlainJson.class.getResourceAsStream(SCHEMA);
        if (schema == null) {
            throw new IllegalStateException("performance-targets bug: " + SCHEMA + " is not in the jar");
        }
        return schema;
    }
}
