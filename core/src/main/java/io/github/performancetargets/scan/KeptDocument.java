package io.github.performancetargets.scan;

import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.TokenKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * 留存的文档 A document that was refused, as far as a parser took it. What is wrong with it is told anew from its beginning: parsers
 * look ahead, each in its own way, and tell their own words and places, while a caller is told the same whoever read it.
 */
public final class KeptDocument {
    private final byte[] bytes;
    private final int from;
    private final int to;
    // columns count characters
    private final boolean isText;
    private final @Nullable KeptSource rest;

    /**
     * The bytes of a document.
     *
     * @param rest what gives more of it; null where these are all
     */
    KeptDocument(byte[] bytes, int from, int to, boolean isText, @Nullable KeptSource rest) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.isText = isText;
        this.rest = rest;
    }

    /** A whole document in bytes. */
    public static KeptDocument ofBytes(byte[] json, int offset, int length) {
        return new KeptDocument(json, offset, offset + length, false, null);
    }

    /** A whole document in characters. */
    public static KeptDocument ofText(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        return new KeptDocument(utf8, 0, utf8.length, true, null);
    }

    /**
     * What is wrong first with a value that was refused.
     *
     * @param own what its reader tells, and what is told where nothing else is found
     * @param isPlaced whether that tells the place that is wrong, and not only where a parser gave up
     * @param start where the value begins, in bytes or characters
     * @param first its first token
     * @param around where it stands, as a JSON pointer
     */
    public JsonError firstError(
            JsonError own,
            boolean isPlaced,
            Codec<?> codec,
            CodecOptions options,
            long start,
            TokenKind first,
            String around) {
        int place = place(start);
        if (place < 0) {
            return own;
        }
        // a callback was told what it had to be told
        CodecOptions silent =
                options.unknownProperties().isPresent() ? options.withUnknownProperties(pointer -> {}) : options;
        JsonScanner scanner = JsonScanner.of(bytes, from, to, silent);
        scanner.moveTo(place == from ? from + JsonScanner.markLength(bytes, from, to) : place);
        try {
            scanner.begin();
            if (scanner.kind() == first) {
                scanner.read(codec);
            }
            return own;
        } catch (JsonException e) {
            JsonError found = inItsUnits(e.error(), around + e.error().pointer());
            if (found.equals(own) || (isPlaced && isBehind(found, own))) {
                return own;
            }
            if (!isUnfinished(scanner)) {
                return found;
            }
            KeptDocument more = rest == null ? null : rest.more();
            return more == null ? own : more.firstError(own, isPlaced, codec, options, start, first, around);
        } catch (IOException e) {
            throw new IllegalStateException("performance-targets bug: reading bytes failed", e);
        }
    }

    /**
     * What is wrong first with its JSON, whatever it means; null where nothing is.
     *
     * @param isTrailing whether it was refused because it goes on behind its first value
     */
    public @Nullable JsonError syntaxError(boolean isTrailing) {
        JsonScanner scanner = JsonScanner.of(bytes, from, to, CodecOptions.STRICT);
        try {
            scanner.checkEncoding();
            scanner.begin();
            scanner.pass();
            if (isTrailing) {
                scanner.checkEnd();
            }
            while (!scanner.isAtEnd()) {
                passNext(scanner);
            }
            return null;
        } catch (JsonException e) {
            if (!isUnfinished(scanner)) {
                return inItsUnits(e.error(), e.error().pointer());
            }
            KeptDocument more = rest == null ? null : rest.more();
            return more == null ? null : more.syntaxError(isTrailing);
        } catch (IOException e) {
            throw new IllegalStateException("performance-targets bug: reading bytes failed", e);
        }
    }

    // one value behind another is for the reader to judge; what begins no value is none
    private static void passNext(JsonScanner scanner) throws IOException {
        JsonException end = scanner.endExpected();
        try {
            scanner.advance();
        } catch (JsonException e) {
            throw end;
        }
        scanner.pass();
    }

    private int place(long start) {
        if (start < 0 || start > to - from) {
            return -1;
        }
        if (!isText) {
            return from + (int) start;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return start > text.length() ? -1 : text.substring(0, (int) start).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isBehind(JsonError error, JsonError other) {
        return error.line() > other.line() || (error.line() == other.line() && error.column() > other.column());
    }

    // what was taken ends here, and the document may go on
    private boolean isUnfinished(JsonScanner scanner) {
        return rest != null && scanner.isNearItsEnd();
    }

    private JsonError inItsUnits(JsonError error, String pointer) {
        int column = error.column();
        if (isText) {
            int line = TextLines.start(bytes, from, to, error.line());
            column = new String(bytes, line, column - 1, StandardCharsets.UTF_8).length() + 1;
        }
        return new JsonError(pointer, error.line(), column, error.expected(), error.found());
    }
}
