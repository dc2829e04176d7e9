package io.github.performancetargets.documents.word97;

import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.LimitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;

/**
 * 文档边界 What a Word 97 file says that it holds ([MS-DOC] 2.5 and 2.8), counted before a library makes an object of each: text in
 * pieces, the marks that end cells and paragraphs, and the pages of properties. A sound file says nothing twice.
 */
final class Word97Bounds {
    private static final int IDENT = 0xA5EC;
    private static final int OLD_IDENT = 0xA5DC;
    private static final int FIRST_OF_WORD_97 = 106;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int FIELDS = 0x98;
    private static final int RUNS = 12;
    private static final int PARAGRAPHS = 13;
    private static final int PIECES = 33;
    private static final int COMPRESSED = 0x4000_0000;
    private static final int PAGE = 512;
    /** Bytes of the table stream for each cell that may be: Word needs about two for each of a form. */
    private static final int TABLE_BYTES = 16;

    private final GridLimits limits;
    private final ByteBuffer main;
    private final ByteBuffer table;
    private int[] starts = {};
    private int[] ends = {};

    private Word97Bounds(GridLimits limits, ByteBuffer main, ByteBuffer table) {
        this.limits = limits;
        this.main = main;
        this.table = table;
    }

    /**
     * Holds a file to the limits.
     *
     * @param size of the whole file, which no part of it goes beyond
     * @throws IOException if its tables say what cannot be
     */
    static void check(DirectoryNode root, long size, GridLimits limits) throws IOException, LimitException {
        ByteBuffer main = stream(root, "WordDocument", size);
        int ident = main.getShort(0) & 0xFFFF;
        if (ident == OLD_IDENT || (ident == IDENT && (main.getShort(2) & 0xFFFF) < FIRST_OF_WORD_97)) {
            throw new OldWordFileFormatException("Word 95");
        }
        if (ident != IDENT) {
            throw new IOException("no Word document");
        }
        int flags = main.getShort(FLAGS);
        if ((flags & ENCRYPTED) != 0) {
            throw new EncryptedDocumentException("Word 97");
        }
        ByteBuffer table = stream(root, (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table", size);
        if (root.hasEntryCaseInsensitive("Data")) {
            checkSize(root, "Data", size);
        }
        long mostTable = (long) TABLE_BYTES * limits.cells();
        if (table.limit() > mostTable) {
            throw new LimitException("bytes of properties", mostTable, "withMaxContent");
        }
        Word97Bounds bounds = new Word97Bounds(limits, main, table);
        bounds.fields();
        bounds.text();
        long properties = bounds.properties(RUNS) + bounds.properties(PARAGRAPHS);
        if (properties > 4L * limits.cells()) {
            throw new LimitException("properties of text", 4L * limits.cells(), "withMaxContent");
        }
    }

    private static int checkSize(DirectoryNode root, String name, long size) throws IOException {
        if (root.getEntryCaseInsensitive(name) instanceof DocumentEntry entry
                && entry.getSize() >= 0
                && entry.getSize() <= size) {
            return entry.getSize();
        }
        throw new IOException("no stream " + name + " within the file");
    }

    private static ByteBuffer stream(DirectoryNode root, String name, long size) throws IOException {
        int length = checkSize(root, name, size);
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private int offset(int field) {
        return main.getInt(FIELDS + 2 + Long.BYTES * field);
    }

    private int length(int field) {
        return main.getInt(FIELDS + 2 + Long.BYTES * field + Integer.BYTES);
    }

    /** The parts of the table stream, of which the library copies each: they do not lie over each other. */
    private void fields() throws IOException {
        int count = main.getShort(FIELDS) & 0xFFFF;
        long sum = 0;
        for (int field = 0; field < count; field++) {
            long from = offset(field);
            long length = length(field);
            // what lies outside is no part: fields that Word leaves undefined hold anything
            if (from >= 0 && length > 0 && from + length <= table.limit()) {
                sum += length;
            }
        }
        if (sum > 2L * table.limit()) {
            throw new IOException("parts over each other");
        }
    }

    private void text() throws IOException, LimitException {
        int at = offset(PIECES);
        while (table.get(at) == 1) {
            at += 3 + (table.getShort(at + 1) & 0xFFFF);
        }
        if (table.get(at) != 2) {
            throw new IOException("no pieces of text");
        }
        int count = (table.getInt(at + 1) - Integer.BYTES) / (Integer.BYTES + Long.BYTES);
        int first = at + 1 + Integer.BYTES;
        if (count < 1 || (long) first + (long) count * (Integer.BYTES + Long.BYTES) + Integer.BYTES > table.limit()) {
            throw new IOException("no pieces of text");
        }
        starts = new int[count];
        ends = new int[count];
        long bytes = 0;
        long[] marks = {0, 0};
        for (int i = 0; i < count; i++) {
            long length =
                    (long) table.getInt(first + Integer.BYTES * (i + 1)) - table.getInt(first + Integer.BYTES * i);
            int where = table.getInt(first + Integer.BYTES * (count + 1) + Long.BYTES * i + 2);
            boolean narrow = (where & COMPRESSED) != 0;
            int from = narrow ? (where & ~COMPRESSED) / 2 : where;
            long size = narrow ? length : 2 * length;
            bytes += size;
            if (length < 0 || from < 0 || from + size > main.limit() || bytes > main.limit()) {
                throw new IOException("pieces of text outside the text");
            }
            starts[i] = from;
            ends[i] = (int) (from + size);
            count(from, (int) (from + size), narrow ? 1 : 2, marks);
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
    }

    private void count(int from, int to, int width, long[] marks) throws LimitException {
        for (int at = from; at < to; at += width) {
            int c = width == 1 ? main.get(at) & 0xFF : main.getChar(at);
            if (c == '\u0007' && ++marks[0] > limits.cells()) {
                throw new LimitException("cells", limits.cells(), "withMaxContent");
            }
            if ((c == '\u0007' || c == '\r' || c == '\f') && ++marks[1] > limits.paragraphs()) {
                throw new LimitException("paragraphs", limits.paragraphs(), "withMaxContent");
            }
        }
    }

    /** How many objects the pages of properties become: one for each entry and each piece of text that it is about. */
    private long properties(int field) throws IOException {
        int from = offset(field);
        int count = (length(field) - Integer.BYTES) / Long.BYTES;
        if (count > main.limit() / PAGE) {
            throw new IOException("more pages of properties than there are");
        }
        long properties = 0;
        for (int i = 0; i < count; i++) {
            int page = table.getInt(from + Integer.BYTES * (count + 1) + Integer.BYTES * i) * PAGE;
            int entries = main.get(page + PAGE - 1) & 0xFF;
            for (int e = 0; e < entries; e++) {
                int start = main.getInt(page + Integer.BYTES * e);
                int end = main.getInt(page + Integer.BYTES * (e + 1));
                properties += Math.max(1, below(starts, end) - below(ends, start + 1));
            }
        }
        return properties;
    }

    /** How many of the sorted numbers are below a bound. */
    private static int below(int[] sorted, int bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
