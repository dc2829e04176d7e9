package io.github.performancetargets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in the repository is what the declaration makes; with {@code -Dformat.write} it is written instead. */
class GeneratedFilesTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void everyFileIsWhatTheDeclarationMakes() throws IOException {
        Map<String, String> files = GeneratedFiles.of(ROOT);
        assertThat(files).hasSizeGreaterThan(20);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = ROOT.resolve(file.getKey());
            if (Boolean.getBoolean("format.write")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            assertThat(compared(file.getKey(), Files.readString(path)))
                    .as("%s: run ./mvnw -q -Pquick -pl proof/format test -Dformat.write=true", file.getKey())
                    .isEqualTo(compared(file.getKey(), file.getValue()));
        }
    }

    // the formatter breaks the lines of code
    private static String compared(String name, String text) {
        return name.endsWith(".java") ? text.replaceAll("\\s", "") : text;
    }

    @Test
    void aLineThatDeclaresNothingIsRefusedByItsNumber() {
        assertThatThrownBy(() -> FormatDeclaration.parse("object a | table.A, built | 甲 A.\n\nx | unheardOf | 乙 B."))
                .hasMessageContaining("expected a type or an object, found 'unheardOf' of a.x");
        assertThatThrownBy(() -> FormatDeclaration.parse(
                        "type t | String | T | {} |\nobject a | table.A, built | 甲 A.\nx | t, maybe 1 | 乙 B."))
                .hasMessageStartingWith("line 3 of the format: expected or, as, beside or labels, found 'maybe 1'");
        assertThatThrownBy(() -> FormatDeclaration.parse(
                        "type t | String | T | {} |\nobject a | table.A, built | 甲 A.\nx | t |"))
                .hasMessageContaining("expected a meaning of a.x, found none");
    }
}
