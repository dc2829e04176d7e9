package io.github.performancetargets.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Every change of what is read from the cases is on purpose: it comes with the frozen files that say so. */
class FrozenTest {
    @Test
    void nothingIsReadOtherwiseThanItWasFrozen() throws Exception {
        Snapshot was = Snapshot.read(Path.of(System.getProperty("frozen.directory")));
        Snapshot is = SnapshotReader.read(Path.of(System.getProperty("conformance.directory")));

        Differences differences = Differences.between(was, is);

        assertThat(differences.isEmpty())
                .as(() -> "what is read differs; if on purpose, refreeze as CONTRIBUTING.md says:\n"
                        + String.join("\n", differences.lines(EnumSet.allOf(FrozenKind.class))))
                .isTrue();
    }
}
