package com.example.bureau;

import io.github.performancetargets.jackson3.PerformanceTargetJson;
import io.github.performancetargets.value.StatedTarget;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 alone. */
public final class Jackson3Only {
    private Jackson3Only() {}

    /** Runs the checks; an exception is a failure. */
    public static void main(String[] arguments) {
        StatedTarget stated = StatedTarget.read("每次 10000-30000 元");
        JsonMapper mapper = PerformanceTargetJson.mapper();
        String json = mapper.writeValueAsString(stated);
        if (!mapper.readValue(json, StatedTarget.class).equals(stated)) {
            throw new IllegalStateException("there and back: " + json);
        }
        try {
            Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
            throw new IllegalStateException("Jackson 2 came along");
        } catch (ClassNotFoundException expected) {
            System.out.println("Jackson 3 alone: " + json);
        }
    }
}
