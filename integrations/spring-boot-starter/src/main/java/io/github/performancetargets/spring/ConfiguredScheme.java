package io.github.performancetargets.spring;

import io.github.performancetargets.scheme.ScoringScheme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** 配置的评分办法 Finds the scheme that properties name: a built-in one by its id, else one of the application's in a file. */
final class ConfiguredScheme {
    private ConfiguredScheme() {}

    static ScoringScheme of(String named, ResourceLoader files) {
        Optional<ScoringScheme> builtIn = ScoringScheme.builtIn(named);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Resource file = files.getResource(named);
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return ScoringScheme.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "expected as performance-targets.scheme a file that can be read or one of "
                            + ScoringScheme.builtIn().stream()
                                    .map(ScoringScheme::id)
                                    .toList()
                            + ", found '" + named + "'",
                    e);
        }
    }
}
