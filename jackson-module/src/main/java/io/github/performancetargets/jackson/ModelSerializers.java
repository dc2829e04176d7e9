package io.github.performancetargets.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import org.jspecify.annotations.Nullable;

/** 序列化目录 Finds the serializers of the model's types. */
final class ModelSerializers extends Serializers.Base {
    private final CodecOptions options;

    ModelSerializers(CodecOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Codec<?> codec = Codecs.find(type.getRawClass());
        return codec == null ? null : new ModelSerializer<>(codec, options);
    }
}
