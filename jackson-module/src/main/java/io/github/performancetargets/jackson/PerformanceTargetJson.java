package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.token.InputLimits;
import java.util.Objects;
import java.util.Optional;

/** 绩效目标的 JSON Makes mappers that guarantee the format below its tokens too. */
public final class PerformanceTargetJson {
    private PerformanceTargetJson() {}

    /**
     * A new mapper with the strict defaults. It writes the same bytes as the mapper for Jackson 3, in UTF-8, no character
     * escaped that needs no escape; it refuses what follows a value, texts above a million characters, and input that is not
     * UTF-8. Trees and maps that it reads hold numbers with a point as exact decimals, never as doubles. A mapper may be changed by its owner: keep one, and do not share it with those who change it.
     */
    public static JsonMapper mapper() {
        return mapper(new PerformanceTargetModule());
    }

    /** A new mapper with a module's options. */
    public static JsonMapper mapper(PerformanceTargetModule module) {
        Objects.requireNonNull(module, "module");
        JsonFactoryBuilder settings = new JsonFactoryBuilder();
        // what is read is found again where it is refused
        settings.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
        settings.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        settings.streamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(InputLimits.MAX_TEXT_LENGTH)
                .maxNestingDepth(InputLimits.MAX_DEPTH)
                .maxNumberLength(InputLimits.MAX_NUMBER_LENGTH)
                .maxNameLength(InputLimits.MAX_NAME_BYTES)
                .build());
        return JsonMapper.builder(new Utf8JsonFactory(settings))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // a tree or a map on the way to the model must not round an amount to a double
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .addModule(module)
                .build();
    }

    /**
     * 错误 Why a document was refused, as data: carried by the exception, or made of what Jackson itself refused. Empty if no
     * document was refused, as where a file cannot be read.
     *
     * @param failure thrown by a mapper
     */
    public static Optional<JsonError> error(Throwable failure) {
        for (Throwable cause = Objects.requireNonNull(failure, "failure"); cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedJsonException refused) {
                return Optional.of(refused.error());
            }
            if (cause instanceof JsonProcessingException refused && ParserErrors.isOfADocument(refused)) {
                return Optional.of(ParserErrors.of(refused));
            }
        }
        return Optional.empty();
    }
}
