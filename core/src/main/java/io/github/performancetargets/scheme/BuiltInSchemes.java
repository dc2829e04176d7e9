package io.github.performancetargets.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 内置办法 The schemes that stand beside the classes, in the order in which they are shown. */
final class BuiltInSchemes {
    static final List<ScoringScheme> ALL = List.of(
            load("mof-2020"),
            load("mof-2021"),
            load("hubei"),
            load("hubei-county"),
            load("sichuan"),
            load("hebei"),
            load("chongqing"),
            load("fujian"),
            load("suzhou"),
            load("platform"));

    private BuiltInSchemes() {}

    private static ScoringScheme load(String id) {
        try (InputStream in = BuiltInSchemes.class.getResourceAsStream(id + ".scheme")) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + id + ".scheme is not in the jar");
            }
            return ScoringScheme.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
