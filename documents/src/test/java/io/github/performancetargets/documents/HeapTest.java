package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A document within the limits is read, or refused by the documented exception, in the heap that is documented for them: 4 GB for the
 * defaults, and a sixteenth of it for a sixteenth of each.
 */
class HeapTest {
    private static final String HEAP = "-Xmx256m";

    /** Reads the files of a folder, in a process of its own. */
    static final class Program {
        private Program() {}

        public static void main(String... arguments) throws IOException {
            DocumentReader reader = DocumentReader.create()
                    .withMaxBytes(LargestDocuments.BYTES, LargestDocuments.EXPANDED)
                    .withMaxSheet(LargestDocuments.ROWS, 1_000)
                    .withMaxContent(2_000, LargestDocuments.CELLS, LargestDocuments.TEXT)
                    .withMaxNesting(LargestDocuments.NESTING);
            List<Path> files;
            try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
                files = found.sorted().toList();
            }
            for (Path file : files) {
                System.out.println(file.getFileName() + " " + outcome(reader, file));
            }
        }

        private static String outcome(DocumentReader reader, Path file) {
            try {
                reader.read(file);
                return "read";
            } catch (UnreadableDocumentException e) {
                return e.problem() + " " + e.found();
            } catch (RuntimeException | Error e) {
                return e.toString();
            }
        }
    }

    @Test
    void aDocumentWithinItsLimitsNeverMeetsTheEndOfTheHeap(@TempDir Path folder) throws Exception {
        Map<String, byte[]> largest = LargestDocuments.all();
        assertThat(outcomes(largest, folder))
                .containsExactlyElementsOf(
                        largest.keySet().stream().map(name -> name + " read").toList());
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsInTheHeap(@TempDir Path folder) throws Exception {
        assertThat(outcomes(LargestDocuments.tooLarge(), folder))
                .containsExactly(
                        "attributes.xlsx TOO_LARGE elements and attributes > 1350000 (withMaxContent)",
                        "elements.docx TOO_LARGE elements and attributes > 1350000 (withMaxContent)",
                        "paragraphs.docx TOO_LARGE paragraphs > 125000 (withMaxContent)");
    }

    private static List<String> outcomes(Map<String, byte[]> files, Path folder) throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(documents.resolve(file.getKey()), file.getValue());
        }
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        Program.class.getName(),
                        documents.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }

    /** What the tests run with, be it on the path of modules. */
    private static String classPath() throws Exception {
        return String.join(
                File.pathSeparator,
                of(Program.class),
                of(DocumentReader.class),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    private static String of(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
