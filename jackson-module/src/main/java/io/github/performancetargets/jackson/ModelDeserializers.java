package io.github.performancetargets.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import org.jspecify.annotations.Nullable;

/** 反序列化目录 Finds the deserializers of the model's types. */
final class ModelDeserializers extends Deserializers.Base {
    private final CodecOptions options;

    ModelDeserializers(CodecOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Codec<?> codec = Codecs.find(type.getRawClass());
        return codec == null ? null : new ModelDeserializer<>(codec, options);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        Codec<?> codec = Codecs.find(type);
        return codec == null ? null : new ModelDeserializer<>(codec, options);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return Codecs.find(valueType) != null;
    }
}
