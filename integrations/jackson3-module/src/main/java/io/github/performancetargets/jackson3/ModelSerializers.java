package io.github.performancetargets.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** 序列化目录 Finds the serializers of the model's types. */
final class ModelSerializers extends Serializers.Base {
    private final CodecOptions options;

    ModelSerializers(CodecOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Codec<?> codec = Codecs.find(type.getRawClass());
        return codec == null ? null : new ModelSerializer<>(codec, options);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
