package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Mappers of callers, each with one setting of Jackson 2 that is not its default. */
final class Jackson2Settings {
    private Jackson2Settings() {}

    @JsonIgnoreProperties({"title", "indicators", "name"})
    @JsonPropertyOrder(alphabetic = true)
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Mixed {}

    /** All of them, by name. */
    static Map<String, Json> all() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        for (DeserializationFeature feature : DeserializationFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (SerializationFeature feature : SerializationFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (MapperFeature feature : MapperFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (StreamReadFeature feature : StreamReadFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (StreamWriteFeature feature : StreamWriteFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (JsonReadFeature feature : JsonReadFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (JsonWriteFeature feature : JsonWriteFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (DefaultTyping typing : DefaultTyping.values()) {
            settings.put(
                    "default typing " + typing,
                    mapper -> mapper.activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfSubType(Object.class)
                                    .build(),
                            typing));
        }
        for (CoercionAction action : CoercionAction.values()) {
            settings.put(
                    "coercion " + action,
                    mapper -> mapper.withCoercionConfigDefaults(config -> {
                        for (CoercionInputShape shape : CoercionInputShape.values()) {
                            config.setCoercion(shape, action);
                        }
                    }));
        }
        for (JsonInclude.Include include : JsonInclude.Include.values()) {
            if (include != JsonInclude.Include.CUSTOM) {
                settings.put(
                        "inclusion " + include,
                        mapper -> mapper.defaultPropertyInclusion(JsonInclude.Value.construct(include, include)));
            }
        }
        settings.put("snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        settings.put("kebab case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE));
        settings.put("no annotations", mapper -> mapper.annotationIntrospector(AnnotationIntrospector.nopInstance()));
        settings.put("mix-ins", mapper -> {
            for (Class<?> type : List.of(PerformanceTargetTable.class, Indicator.class, Target.class, Amount.class)) {
                mapper.addMixIn(type, Mixed.class);
            }
            return mapper;
        });
        Map<String, Json> all = new LinkedHashMap<>();
        PerformanceTargetModule module = new PerformanceTargetModule();
        settings.forEach((name, setting) -> all.put(
                name,
                new Jackson2Json(
                        module,
                        setting.apply(JsonMapper.builder()).addModule(module).build())));
        JsonMapper viewed = JsonMapper.builder().addModule(module).build();
        viewed.setConfig(viewed.getSerializationConfig().withView(Mixed.class));
        viewed.setConfig(viewed.getDeserializationConfig().withView(Mixed.class));
        all.put("view", new Jackson2Json(module, viewed));
        return all;
    }
}
