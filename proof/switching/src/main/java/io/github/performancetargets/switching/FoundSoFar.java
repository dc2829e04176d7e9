package io.github.performancetargets.switching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 已得结果 What was found so far, so that a run that was ended goes on; of other sources than the present ones nothing counts. */
final class FoundSoFar {
    private final Path file;
    private final Map<String, Served> found = new HashMap<>();

    FoundSoFar(Path file, String sum) throws IOException {
        this.file = file;
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.isEmpty() || !lines.get(0).equals(sum)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, sum + "\n");
            return;
        }
        lines.stream().skip(1).map(Served::of).forEach(served -> found.put(served.key(), served));
    }

    Optional<Served> of(Switch off) {
        return Optional.ofNullable(found.get(off.key()));
    }

    void add(Served served) throws IOException {
        found.put(served.key(), served);
        Files.writeString(file, served.line() + "\n", StandardOpenOption.APPEND);
    }
}
