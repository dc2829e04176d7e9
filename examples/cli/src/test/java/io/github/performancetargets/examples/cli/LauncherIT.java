package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, on systems that have a shell. */
@EnabledIf("hasShell")
class LauncherIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("cli.launcher"));
    private static final String TABLE = "{\"formatVersion\":\"1.0\",\"title\":\"绩效目标表\"}";

    @TempDir
    private Path folder;

    private Path table;
    private Path cache;
    private String options = "";

    static boolean hasShell() {
        return Files.isExecutable(Path.of("/bin/sh"));
    }

    @BeforeEach
    void makeTable() throws IOException {
        table = Files.writeString(folder.resolve("表 1.json"), TABLE, StandardCharsets.UTF_8);
        cache = folder.resolve("cache");
    }

    private Run launch(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", null);
        Path err = Files.createTempFile(folder, "err", null);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PERFORMANCE_TARGETS_CACHE", cache.toString());
        if (!options.isEmpty()) {
            builder.environment().put("JDK_JAVA_OPTIONS", options);
        }
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private Path copy() throws IOException {
        Path other = Files.createDirectories(folder.resolve("a folder"));
        Files.copy(
                LAUNCHER.resolveSibling("performance-targets-cli.jar"), other.resolve("performance-targets-cli.jar"));
        Files.copy(LAUNCHER, other.resolve("performance-targets"));
        assertThat(other.resolve("performance-targets").toFile().setExecutable(true))
                .isTrue();
        return other.resolve("performance-targets");
    }

    @Test
    void itSaysWhatTheJarSaysAndLeavesAnArchiveThatLaterUsesTake() throws Exception {
        Run expected = Run.of("check", table.toString());

        assertThat(launch(LAUNCHER, "check", table.toString())).isEqualTo(expected);
        assertThat(archives()).hasSize(1);
        FileTime made = Files.getLastModifiedTime(archives().get(0));
        assertThat(launch(LAUNCHER, "check", table.toString())).isEqualTo(expected);
        assertThat(archives()).hasSize(1);
        assertThat(Files.getLastModifiedTime(archives().get(0))).isEqualTo(made);
        assertThat(Files.size(archives().get(0))).isGreaterThan(1_000_000);
    }

    @Test
    void aFileOfTablesIsCompiledByTheFirstCompilerAloneAndAFolderIsNot() throws Exception {
        Path lines = Files.writeString(folder.resolve("tables.jsonl"), (TABLE + "\n").repeat(3));
        Run expected = Run.of("check", lines.toString());
        assertThat(launch(LAUNCHER, "check", lines.toString())).isEqualTo(expected);

        options = "-XX:+PrintCommandLineFlags";
        assertThat(launch(LAUNCHER, "check", lines.toString()).out()).contains("-XX:TieredStopAtLevel=1");
        assertThat(launch(LAUNCHER, "check", folder.toString()).out())
                .contains("-XX:+PrintCommandLineFlags")
                .doesNotContain("-XX:TieredStopAtLevel");
    }

    @Test
    void anotherJarMakesAnotherArchive() throws Exception {
        Path launcher = copy();
        Run first = launch(launcher, "check", table.toString());
        FileTime made = Files.getLastModifiedTime(archives().get(0));
        Path jar = launcher.resolveSibling("performance-targets-cli.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(made.toMillis() + 5_000));

        assertThat(launch(launcher, "check", table.toString())).isEqualTo(first);
        assertThat(archives())
                .anySatisfy(archive ->
                        assertThat(Files.getLastModifiedTime(archive)).isGreaterThan(made));
    }

    @Test
    void withoutAPlaceForTheArchiveItRunsAllTheSame() throws Exception {
        cache = Files.writeString(folder.resolve("file"), "no folder").resolve("cache");

        assertThat(launch(LAUNCHER, "check", table.toString())).isEqualTo(Run.of("check", table.toString()));
        assertThat(Files.exists(cache)).isFalse();
    }

    @Test
    void aDamagedArchiveIsIgnored() throws Exception {
        Run expected = launch(LAUNCHER, "check", table.toString());
        Files.writeString(archives().get(0), "damaged");

        assertThat(launch(LAUNCHER, "check", table.toString())).isEqualTo(expected);
    }

    @Test
    void itIsFoundThroughALinkAndInFoldersWithBlanks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("pt"), copy());

        assertThat(launch(link, "--version").out()).startsWith("performance-targets ");
        assertThat(launch(link, "parse", "--nope").code()).isEqualTo(2);
    }
}
