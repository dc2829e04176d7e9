package io.github.performancetargets.jsontests;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.jackson3.PerformanceTargetModule;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Mappers of callers, each with one setting of Jackson 3 that is not its default. */
final class Jackson3Settings {
    private Jackson3Settings() {}

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
        for (JsonNodeFeature feature : JsonNodeFeature.values()) {
            settings.put(feature.name(), mapper -> mapper.configure(feature, !feature.enabledByDefault()));
        }
        for (EnumFeature feature : EnumFeature.values()) {
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
                        mapper -> mapper.changeDefaultPropertyInclusion(
                                value -> JsonInclude.Value.construct(include, include)));
            }
        }
        settings.put("snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        settings.put("kebab case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE));
        settings.put("no annotations", mapper -> mapper.annotationIntrospector(AnnotationIntrospector.nopInstance()));
        settings.put("view", mapper -> mapper.defaultView(Mixed.class));
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
                new Jackson3Json(
                        module,
                        setting.apply(JsonMapper.builder()).addModule(module).build())));
        return all;
    }
}
