package io.github.performancetargets.jackson3;

import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.CodecOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** 反序列化目录 Finds the deserializers of the model's types. */
final class ModelDeserializers extends Deserializers.Base {
    private final CodecOptions options;

    ModelDeserializers(CodecOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Codec<?> codec = Codecs.find(type.getRawClass());
        return codec == null ? null : new ModelDeserializer<>(codec, options);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return Codecs.find(valueType) != null;
    }
}
