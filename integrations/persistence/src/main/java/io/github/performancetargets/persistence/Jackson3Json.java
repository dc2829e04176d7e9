package io.github.performancetargets.persistence;

import io.github.performancetargets.jackson3.PerformanceTargetJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 的 JSON With Jackson 3. */
final class Jackson3Json implements StoredJson {
    private final JsonMapper mapper = PerformanceTargetJson.mapper();

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
