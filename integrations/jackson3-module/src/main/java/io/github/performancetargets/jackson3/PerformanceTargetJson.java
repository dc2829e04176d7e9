package io.github.performancetargets.jackson3;

import io.github.performancetargets.codec.InputLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 绩效目标的 JSON Makes mappers that guarantee the format below its tokens too. */
public final class PerformanceTargetJson {
    private PerformanceTargetJson() {}

    /**
     * A new mapper with the strict defaults. It writes the same bytes as the mapper for Jackson 3, in UTF-8, no character
     * escaped that needs no escape; it refuses what follows a value, texts above a million characters, and input that is not
     * UTF-8. A mapper may be changed by its owner: keep one, and do not share it with those who change it.
     */
    public static JsonMapper mapper() {
        return mapper(new PerformanceTargetModule());
    }

    /** A new mapper with a module's options. */
    public static JsonMapper mapper(PerformanceTargetModule module) {
        JsonFactoryBuilder settings = new JsonFactoryBuilder();
        settings.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES);
        settings.streamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(InputLimits.MAX_TEXT_LENGTH)
                .maxNestingDepth(InputLimits.MAX_DEPTH)
                .build());
        return JsonMapper.builder(new Utf8JsonFactory(settings))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(module)
                .build();
    }
}
