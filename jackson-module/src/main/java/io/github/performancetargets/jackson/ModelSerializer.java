package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import java.io.IOException;

/** 序列化 Writes one type of the model. */
final class ModelSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;
    private final transient CodecOptions options;

    ModelSerializer(Codec<T> codec, CodecOptions options) {
        super(codec.type());
        this.codec = codec;
        this.options = options;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        codec.write(value, new GeneratorSink(generator, options));
    }

    /** The format says itself what a value is: a caller's default typing adds nothing to it. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
