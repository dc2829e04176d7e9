package io.github.performancetargets.jackson3;

import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** 反序列化 Reads one type of the model. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
    private final Codec<T> codec;
    private final CodecOptions options;

    ModelDeserializer(Codec<T> codec, CodecOptions options) {
        super(codec.type());
        this.codec = codec;
        this.options = options;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ParserSource source = new ParserSource(parser, codec.type(), options);
        try {
            return source.read(codec);
        } catch (RefusedJsonException e) {
            throw source.explained(e, codec);
        } catch (DatabindException e) {
            throw e;
        } catch (JacksonException e) {
            throw source.explained(e, codec);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        }
    }

    /** The format says itself what a value is: a caller's default typing adds nothing to it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    /** What a null means depends on where it stands. */
    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** A null inside a caller's class is the caller's; a document that is null is read as any other. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        boolean isDocument = parser != null
                && parser.hasToken(JsonToken.VALUE_NULL)
                && parser.streamReadContext().inRoot();
        return isDocument ? deserialize(parser, context) : null;
    }
}
