package io.github.performancetargets.jackson3;

import io.github.performancetargets.scan.KeptReader;
import io.github.performancetargets.scan.KeptSource;
import io.github.performancetargets.scan.KeptStream;
import io.github.performancetargets.token.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

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
        super(source);
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
    protected JsonParser _createParser(ObjectReadContext reading, IOContext context, InputStream in) {
        KeptStream kept = new KeptStream(in);
        keep(kept, context);
        PushbackInputStream input = new PushbackInputStream(kept, InputLimits.START_LENGTH);
        try {
            byte[] start = input.readNBytes(InputLimits.START_LENGTH);
            check(start, 0, start.length, context);
            input.unread(start);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
        return super._createParser(reading, context, input);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext reading, IOContext context, Reader in) {
        KeptReader kept = new KeptReader(in);
        keep(kept, context);
        return super._createParser(reading, context, kept);
    }

    private static void keep(KeptSource kept, IOContext context) {
        if (context.contentReference() instanceof KeptContent content) {
            content.keep(kept);
        }
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext reading, IOContext context, byte[] data, int offset, int length) {
        check(data, offset, length, context);
        return super._createParser(reading, context, data, offset, length);
    }

    private static void check(byte[] data, int offset, int length, IOContext context) {
        if (!InputLimits.startLikeUtf8(data, offset, length)) {
            throw new StreamReadException(
                    null,
                    "expected JSON in UTF-8, found bytes of another encoding",
                    new TokenStreamLocation(context.contentReference(), 0, 0, 1, 1));
        }
    }
}
