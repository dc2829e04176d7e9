package io.github.performancetargets.documents.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietPoiTest {
    /** Logs as POI does and as a program does. */
    static final class Program {
        private Program() {}

        public static void main(String... arguments) {
            LogManager.getLogger("org.apache.poi.POIDocument").error("of POI", new IllegalStateException());
            LogManager.getLogger("com.example.Program").error("of the program");
        }
    }

    @Test
    void inAProgramWithoutAnImplementationOnlyWhatItLogsItselfIsPrinted(@TempDir Path folder) throws Exception {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        Program.class.getName()))
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err, StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("of the program");
    }

    private static String classPath() throws Exception {
        return String.join(File.pathSeparator, of(Program.class), of(QuietPoiProvider.class), of(LogManager.class));
    }

    private static String of(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
