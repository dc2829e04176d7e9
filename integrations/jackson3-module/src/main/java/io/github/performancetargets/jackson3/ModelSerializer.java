package io.github.performancetargets.jackson3;

import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** 序列化 Writes one type of the model. */
final class ModelSerializer<T> extends StdSerializer<T> {
    private final Codec<T> codec;
    private final CodecOptions options;

    ModelSerializer(Codec<T> codec, CodecOptions options) {
        super(codec.type());
        this.codec = codec;
        this.options = options;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            codec.write(value, new GeneratorSink(generator, options));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }

    /** The format says itself what a value is: a caller's default typing adds nothing to it. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
