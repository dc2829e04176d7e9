package com.example.bureau;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.value.StatedTarget;

/** Jackson 2 alone. */
public final class Jackson2Only {
    private Jackson2Only() {}

    /** Runs the checks; an exception is a failure. */
    public static void main(String[] arguments) throws JsonProcessingException {
        StatedTarget stated = StatedTarget.read("每次 10000-30000 元");
        JsonMapper mapper = PerformanceTargetJson.mapper();
        String json = mapper.writeValueAsString(stated);
        if (!mapper.readValue(json, StatedTarget.class).equals(stated)) {
            throw new IllegalStateException("there and back: " + json);
        }
        try {
            Class.forName("tools.jackson.databind.ObjectMapper");
            throw new IllegalStateException("Jackson 3 came along");
        } catch (ClassNotFoundException expected) {
            System.out.println("Jackson 2 alone: " + json);
        }
    }
}
