package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 反序列化 Reads one type of the model. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;
    private final transient CodecOptions options;

    ModelDeserializer(Codec<T> codec, CodecOptions options) {
        super(codec.type());
        this.codec = codec;
        this.options = options;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ParserSource source = new ParserSource(parser, codec.type(), options);
        try {
            return source.read(codec);
        } catch (RefusedJsonException e) {
            throw source.explained(e, codec);
        } catch (JsonMappingException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw source.explained(e, codec);
        }
    }

    /** The format says itself what a value is: a caller's default typing adds nothing to it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    /** What a null means depends on where it stands. */
    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** A null inside a caller's class is the caller's; a document that is null is read as any other. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        JsonParser parser = context.getParser();
        if (parser == null
                || !parser.hasToken(JsonToken.VALUE_NULL)
                || !parser.getParsingContext().inRoot()) {
            return null;
        }
        try {
            return deserialize(parser, context);
        } catch (JsonMappingException e) {
            throw e;
        } catch (IOException e) {
            throw JsonMappingException.from(parser, "a null could not be read", e);
        }
    }
}
