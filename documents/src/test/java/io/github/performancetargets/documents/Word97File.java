package io.github.performancetargets.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes a Word 97 file byte by byte as [MS-DOC] describes it, since no library makes one: the text in one piece, the properties of
 * paragraphs and characters in pages of 512 bytes, one section, one style, two fonts.
 */
public final class Word97File {
    /** The part that a file begins with, and where its numbers are. */
    static final int TEXT_AT = 1_024;

    private static final int PAGE = 512;
    private static final char DELETED = '\uE000';
    private static final char NOT_DELETED = '\uE001';
    private static final char SYMBOL = '\uE002';
    private static final byte[] PLAIN = {};
    private static final int FITTING = 480;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> runs = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** An empty file. */
    public Word97File() {}

    /** Properties of the text up to a character. */
    private static final class Span {
        private final int end;
        private final byte[] properties;

        Span(int end, byte[] properties) {
            this.end = end;
            this.properties = properties;
        }
    }

    /** How a cell is merged. */
    public enum Merge {
        NONE(0),
        FIRST_ACROSS(1),
        ACROSS(2),
        FIRST_DOWN(0x60),
        DOWN(0x20);

        private final int flags;

        Merge(int flags) {
            this.flags = flags;
        }
    }

    /** A cell from edge to edge, in twentieths of a point, with the tables in it. */
    public record Cell(int left, int right, Merge merge, String text, List<List<Cell>> nested) {
        public static Cell of(int left, int right, String text) {
            return new Cell(left, right, Merge.NONE, text, List.of());
        }

        public Cell merged(Merge how) {
            return new Cell(left, right, how, text, nested);
        }
    }

    /** Text that was deleted while changes were recorded. */
    public static String deleted(String text) {
        return DELETED + text + NOT_DELETED;
    }

    /** A character of the font Symbol. */
    public static String symbol(int code) {
        return SYMBOL + String.valueOf((char) code);
    }

    /** A field whose result is shown. */
    public static String field(String instruction, String result) {
        return "\u0013" + instruction + "\u0014" + result + "\u0015";
    }

    public Word97File line(String words) {
        paragraph(words + "\r", PLAIN);
        return this;
    }

    public Word97File table(List<List<Cell>> rows) {
        rows(rows, 1, false);
        return this;
    }

    /** A table whose rows say how cells are merged in a property of their own. */
    public Word97File tableWithLaterMerges(List<List<Cell>> rows) {
        rows(rows, 1, true);
        return this;
    }

    private void rows(List<List<Cell>> rows, int level, boolean later) {
        for (List<Cell> row : rows) {
            row.forEach(cell -> cell(cell, level));
            byte[] end = {0x17, 0x24, 1};
            byte[] innerEnd = {0x4C, 0x24, 1};
            paragraph(
                    level == 1 ? "\u0007" : "\r",
                    joined(inTable(level), level == 1 ? end : innerEnd, definition(row, later)));
        }
    }

    private void cell(Cell cell, int level) {
        if (!cell.nested.isEmpty()) {
            rows(cell.nested, level + 1, false);
        }
        String[] lines = cell.text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            paragraph(lines[i] + "\r", inTable(level));
        }
        byte[] innerCell = {0x4B, 0x24, 1};
        paragraph(
                lines[lines.length - 1] + (level == 1 ? "\u0007" : "\r"),
                level == 1 ? inTable(level) : joined(inTable(level), innerCell));
    }

    private static byte[] inTable(int level) {
        return new byte[] {0x16, 0x24, 1, 0x49, 0x66, (byte) level, 0, 0, 0};
    }

    private static byte[] definition(List<Cell> row, boolean later) {
        int size = 1 + 2 * (row.size() + 1) + 20 * row.size();
        return filled(4 + size + (later ? 5 * row.size() : 0), definition -> {
            definition.putShort((short) 0xD608).putShort((short) (size + 1)).put((byte) row.size());
            definition.putShort((short) row.get(0).left);
            row.forEach(cell -> definition.putShort((short) cell.right));
            for (Cell cell : row) {
                definition.putShort((short) (later ? 0 : cell.merge.flags)).putShort((short) (cell.right - cell.left));
                definition.put(new byte[16]);
            }
            for (int c = 0; later && c < row.size(); c++) {
                definition.putShort((short) 0xD62B).put((byte) 2).put((byte) c);
                definition.put((byte) (row.get(c).merge.flags >> 5));
            }
        });
    }

    private void paragraph(String words, byte[] properties) {
        byte[] now = PLAIN;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == DELETED) {
                now = new byte[] {0, 0x08, 1};
            } else if (c == NOT_DELETED) {
                now = PLAIN;
            } else if (c == SYMBOL) {
                char code = words.charAt(++i);
                text.append('(');
                runs.add(new Span(
                        text.length(), new byte[] {0x09, 0x6A, 1, 0, (byte) code, (byte) 0xF0, 0x55, 0x08, 1}));
            } else {
                text.append(c);
                runs.add(new Span(text.length(), now));
            }
        }
        paragraphs.add(new Span(text.length(), properties.length > FITTING ? huge(properties) : properties));
    }

    /** Properties that no page holds stand in a stream of their own. */
    private byte[] huge(byte[] properties) {
        int at = data.size();
        data.writeBytes(filled(2, length -> length.putShort((short) properties.length)));
        data.writeBytes(properties);
        return filled(6, pointer -> pointer.putShort((short) 0x6646).putInt(at));
    }

    /** Bytes with numbers in them, the lowest byte first. */
    private static byte[] filled(int size, Consumer<ByteBuffer> filler) {
        byte[] bytes = new byte[size];
        filler.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream main = new ByteArrayOutputStream();
        main.writeBytes(new byte[TEXT_AT]);
        main.writeBytes(words);
        main.writeBytes(new byte[(PAGE - main.size() % PAGE) % PAGE]);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        int[][] fields = new int[93][2];
        put(fields, 1, table, style());
        put(fields, 6, table, section());
        put(fields, 12, table, pages(main, merged(runs), false));
        put(fields, 13, table, pages(main, paragraphs, true));
        put(fields, 15, table, fonts());
        put(fields, 31, table, new byte[500]);
        put(fields, 33, table, pieces());
        byte[] file = main.toByteArray();
        head(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), fields);
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.getRoot().createDocument("WordDocument", new ByteArrayInputStream(file));
            files.getRoot().createDocument("1Table", new ByteArrayInputStream(table.toByteArray()));
            if (data.size() > 0) {
                files.getRoot().createDocument("Data", new ByteArrayInputStream(data.toByteArray()));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private void head(ByteBuffer head, int[][] fields) {
        head.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(6, (short) 0x0804);
        head.putShort(0x0A, (short) 0x1200).putShort(0x0C, (short) 0x00BF);
        head.putInt(0x18, TEXT_AT).putInt(0x1C, TEXT_AT + 2 * text.length());
        head.putShort(0x20, (short) 14).putShort(0x3E, (short) 22).putInt(0x40, head.limit());
        head.putInt(0x4C, text.length()).putShort(0x98, (short) fields.length);
        for (int i = 0; i < fields.length; i++) {
            head.putInt(0x9A + 8 * i, fields[i][0]).putInt(0x9E + 8 * i, fields[i][1]);
        }
    }

    private static void put(int[][] fields, int field, ByteArrayOutputStream table, byte[] content) {
        fields[field] = new int[] {table.size(), content.length};
        table.writeBytes(content);
    }

    /** Runs of one kind taken together. */
    private static List<Span> merged(List<Span> runs) {
        List<Span> merged = new ArrayList<>();
        for (Span run : runs) {
            if (!merged.isEmpty() && merged.get(merged.size() - 1).properties == run.properties) {
                merged.remove(merged.size() - 1);
            }
            merged.add(run);
        }
        return merged;
    }

    /** Pages of properties at the end of the text, and the table of them. */
    private static byte[] pages(ByteArrayOutputStream main, List<Span> spans, boolean paragraphs) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int start = TEXT_AT;
        for (int at = 0; at < spans.size(); ) {
            byte[] bytes = new byte[PAGE];
            ByteBuffer page = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int entry = paragraphs ? 13 : 1;
            int from = at;
            int free = PAGE - 1;
            while (at < spans.size()) {
                int size = size(spans.get(at), paragraphs);
                int next = (free - size) & ~1;
                if (next < 4 * (at - from + 2) + entry * (at - from + 1)) {
                    break;
                }
                free = size == 0 ? free : next;
                at++;
            }
            free = PAGE - 1;
            starts.add(start);
            numbers.add(main.size() / PAGE);
            page.putInt(0, start);
            for (int i = from; i < at; i++) {
                Span span = spans.get(i);
                start = TEXT_AT + 2 * span.end;
                page.putInt(4 * (i - from + 1), start);
                int size = size(span, paragraphs);
                if (size > 0) {
                    free = (free - size) & ~1;
                    page.put(4 * (at - from + 1) + entry * (i - from), (byte) (free / 2));
                    put(page, free, span.properties, paragraphs);
                }
            }
            page.put(PAGE - 1, (byte) (at - from));
            main.writeBytes(bytes);
        }
        int end = start;
        return filled(8 * numbers.size() + 4, table -> {
            starts.forEach(table::putInt);
            table.putInt(end);
            numbers.forEach(table::putInt);
        });
    }

    private static int size(Span span, boolean paragraphs) {
        int length = span.properties.length;
        // the size in words, the style, and the properties: an even number of bytes has its size one byte later
        return paragraphs ? length + (length % 2 == 0 ? 4 : 3) : length == 0 ? 0 : length + 1;
    }

    private static void put(ByteBuffer page, int at, byte[] properties, boolean paragraphs) {
        if (!paragraphs) {
            page.put(at, (byte) properties.length).put(at + 1, properties);
        } else if (properties.length % 2 == 0) {
            page.put(at + 1, (byte) ((properties.length + 2) / 2)).put(at + 4, properties);
        } else {
            page.put(at, (byte) ((properties.length + 3) / 2)).put(at + 3, properties);
        }
    }

    private byte[] pieces() {
        return filled(
                21,
                pieces -> pieces.put((byte) 2)
                        .putInt(16)
                        .putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(TEXT_AT)
                        .putShort((short) 0));
    }

    private byte[] section() {
        return filled(
                20,
                section -> section.putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(-1)
                        .putShort((short) 0)
                        .putInt(0));
    }

    /** One style, Normal. */
    private static byte[] style() {
        byte[] name = "Normal".getBytes(StandardCharsets.UTF_16LE);
        int size = 10 + 2 + name.length + 2 + 4 + 2;
        return filled(2 + 18 + 2 + size, style -> {
            style.putShort((short) 18)
                    .putShort((short) 1)
                    .putShort((short) 10)
                    .putShort((short) 1)
                    .putShort((short) 0);
            style.putShort((short) 15)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            style.putShort((short) size)
                    .putShort((short) 0)
                    .putShort((short) 0xFFF1)
                    .putShort((short) 2);
            style.putShort((short) size).putShort((short) 0);
            style.putShort((short) (name.length / 2)).put(name).putShort((short) 0);
            style.putShort((short) 2).putShort((short) 0).putShort((short) 0);
        });
    }

    private static byte[] fonts() {
        ByteArrayOutputStream fonts = new ByteArrayOutputStream();
        fonts.writeBytes(filled(4, count -> count.putShort((short) 2)));
        for (String font : List.of("SimSun", "Symbol")) {
            byte[] name = font.getBytes(StandardCharsets.UTF_16LE);
            int size = 40 + name.length + 2;
            fonts.writeBytes(filled(size, one -> {
                one.put((byte) (size - 1)).put((byte) 0).putShort((short) 400).position(40);
                one.put(name);
            }));
        }
        return fonts.toByteArray();
    }
}
