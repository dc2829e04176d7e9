package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import io.github.performancetargets.scan.KeptReader;
import io.github.performancetargets.scan.KeptSource;
import io.github.performancetargets.scan.KeptStream;
import io.github.performancetargets.token.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;

/**
 * UTF-8 工厂 Reads bytes as UTF-8 only, as RFC 8259 demands: what looks like UTF-16 or UTF-32 is refused before a decoder is
 * chosen for it, whose exceptions would not be Jackson's own. What is read is kept to tell what is wrong with it.
 */
final class Utf8JsonFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    Utf8JsonFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    private Utf8JsonFactory(Utf8JsonFactory source) {
        super(source, null);
    }

    @Override
    public JsonFactory copy() {
        return new Utf8JsonFactory(this);
    }

    @Override
    protected ContentReference _createContentReference(Object content) {
        return new KeptContent(content, 0, -1);
    }

    @Override
    protected ContentReference _createContentReference(Object content, int offset, int length) {
        return new KeptContent(content, offset, length);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        KeptStream kept = new KeptStream(in);
        keep(kept, context);
        PushbackInputStream input = new PushbackInputStream(kept, InputLimits.START_LENGTH);
        byte[] start = input.readNBytes(InputLimits.START_LENGTH);
        check(start, 0, start.length, context);
        input.unread(start);
        return super._createParser(input, context);
    }

    @Override
    protected JsonParser _createParser(Reader in, IOContext context) throws IOException {
        KeptReader kept = new KeptReader(in);
        keep(kept, context);
        return super._createParser(kept, context);
    }

    private static void keep(KeptSource kept, IOContext context) {
        if (context.contentReference() instanceof KeptContent content) {
            content.keep(kept);
        }
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        check(data, offset, length, context);
        return super._createParser(data, offset, length, context);
    }

    private static void check(byte[] data, int offset, int length, IOContext context) throws JsonParseException {
        if (!InputLimits.startLikeUtf8(data, offset, length)) {
            throw new JsonParseException(
                    null,
                    "expected JSON in UTF-8, found bytes of another encoding",
                    new JsonLocation(context.contentReference(), 0, 1, 1));
        }
    }
}
