package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar in a process of its own, on a platform that knows neither UTF-8 nor Chinese. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("cli.jar"));
    private static final Path FULL = Path.of("/dev/full");
    private static final String TABLE = "{\"formatVersion\":\"1.0\",\"title\":\"绩效目标表𠮷\"}\n";

    @TempDir
    private Path folder;

    @Test
    void dataIsUtf8WhateverThePlatformSays() throws Exception {
        Run run = start("≥200 人\n提高\n", "parse");

        assertThat(run.out()).isEqualTo("""
                        {"text":"≥200 人","target":{"kind":"bound","operator":">=","amount":200,"unit":"人"}}
                        {"text":"提高","target":{"kind":"qualitative"}}
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void messagesAndNamesOfFilesAreUtf8Too() throws Exception {
        Files.writeString(folder.resolve("table.json"), TABLE, StandardCharsets.UTF_8);
        Run run = start("", "read", folder.resolve("table.json").toString(), "没有.txt");

        assertThat(run.out()).isEqualTo(TABLE);
        assertThat(run.errLines()).first().isEqualTo("没有.txt：无法读取：文件不存在");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void exitCodesSayWhatHappened() throws Exception {
        assertThat(start(TABLE, "check", "-").code()).isEqualTo(1);
        assertThat(start("{\"formatVersion\":\"1.0\",", "check", "-").code()).isEqualTo(2);
        assertThat(start("", "check", "--no-such-option").code()).isEqualTo(2);
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(start("", "--version").out()).matches("performance-targets \\d+\\.\\d+\\.\\d+.*\n");
    }

    /** The list is made by the build, which fails for a licence that is not allowed; what BSD and MIT ask for is their text. */
    @Test
    void theLicencesOfAllThatItContainsAreInIt() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("The performance-targets authors", "Apache POI");
            List<String> libraries = text(jar, "META-INF/THIRD-PARTY.txt")
                    .lines()
                    .filter(line -> line.startsWith("     ("))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(20);
            assertThat(libraries)
                    .allSatisfy(line -> assertThat(line).containsAnyOf("(Apache-2.0)", "(BSD-3-Clause)", "(MIT)"));
            String bsd = text(jar, "META-INF/licenses/BSD-3-Clause.txt");
            assertThat(libraries)
                    .filteredOn(line -> line.contains("(BSD-3-Clause)"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(bsd).contains(coordinates(line)));
            assertThat(libraries)
                    .filteredOn(line -> line.contains("(MIT)"))
                    .singleElement()
                    .asString()
                    .contains("org.jsoup:jsoup");
            assertThat(text(jar, "META-INF/jsoup/LICENSE")).contains("The MIT License");
        }
    }

    /** Group and artifact of {@code (licence) name (group:artifact:version - url)}. */
    private static String coordinates(String line) {
        String behind = line.substring(line.lastIndexOf('(') + 1);
        return behind.substring(0, behind.indexOf(':', behind.indexOf(':') + 1));
    }

    private static String text(JarFile jar, String entry) throws IOException {
        try (InputStream bytes = jar.getInputStream(jar.getJarEntry(entry))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Linux has a device that is always full. */
    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskIsExitCode2AndOneSentence() throws Exception {
        for (String command : List.of("read -", "check -", "parse", "--help", "--version")) {
            Run run = start(TABLE, FULL.toFile(), List.of(), command.split(" ", -1));
            assertThat(run.errLines()).as(command).singleElement().asString().startsWith("标准输出：无法写入：");
            assertThat(run.code()).as(command).isEqualTo(2);
        }
    }

    static boolean hasFullDevice() {
        return Files.isWritable(FULL);
    }

    /** As {@code head} does, which leaves while there is more to write. */
    @Test
    void aReaderThatHasGoneIsNoFailure() throws Exception {
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), TABLE.repeat(50_000), StandardCharsets.UTF_8);
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(java(List.of(), "read", lines.toString()))
                .redirectError(err.toFile())
                .start();
        process.getInputStream().read();
        process.getInputStream().close();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    /** Told to end in the middle of a page, it leaves what stood there before, and nothing beside it. */
    @Test
    void aProcessThatIsEndedLeavesNoDraft() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "before");
        Process process = new ProcessBuilder(java(List.of(), "show", "-", "-o", page.toString()))
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(TABLE.getBytes(StandardCharsets.UTF_8));
            input.flush();
            assertThat(waitForDraft()).isTrue();
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(drafts()).isEmpty();
        assertThat(Files.readString(page)).isEqualTo("before");
    }

    private boolean waitForDraft() throws Exception {
        for (int tries = 0; tries < 600 && drafts().isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return !drafts().isEmpty();
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /** A limit on the size of files fails in the middle of one, as a full disk does, and needs no rights. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    @EnabledIf("hasShell")
    void aFileThatDoesNotFitIsOneSentence(int blocks) throws Exception {
        String form = Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt")
                .toString();
        for (String command : List.of("show", "check", "assess")) {
            Path book = folder.resolve(command + ".xlsx");
            String line = String.join(" ", java(List.of(), command, form, "--remarks", "none", "-o", book.toString()));
            Path err = folder.resolve(command + ".err");
            Process process = new ProcessBuilder(
                            "bash", "-c", "ulimit -f " + blocks + "; exec " + line + " > /dev/null")
                    .redirectError(err.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(err);
            if (Files.exists(book)) {
                assertThat(process.exitValue()).as(said).isZero();
            } else {
                assertThat(process.exitValue()).as(said).isEqualTo(2);
                assertThat(said).contains(command + ".xlsx：无法写入：").doesNotContain("内部错误", "\tat ");
            }
        }
        assertThat(drafts()).isEmpty();
    }

    static boolean hasShell() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }

    /** As a system of files of little room does. */
    @Test
    @EnabledIf("canMount")
    void aFullDiskLeavesWhatStoodThere() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assertThat(shell("mount -t tmpfs -o size=16k tmpfs " + small)).isZero();
        try {
            Files.write(small.resolve("filler"), new byte[12_000]);
            Path book = small.resolve("book.xlsx");
            String form = Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt")
                    .toString();
            Run run = start("", "show", form, "--remarks", "none", "-o", book.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errLines()).filteredOn(said -> said.contains("无法写入")).hasSize(1);
            assertThat(book).doesNotExist();
            try (Stream<Path> left = Files.list(small)) {
                assertThat(left).hasSize(1);
            }
        } finally {
            shell("umount " + small);
        }
    }

    static boolean canMount() throws Exception {
        Path probe = Files.createTempDirectory("mount");
        boolean mounted = hasShell() && shell("mount -t tmpfs -o size=16k tmpfs " + probe + " 2>/dev/null") == 0;
        if (mounted) {
            shell("umount " + probe);
        }
        Files.delete(probe);
        return mounted;
    }

    private static int shell(String line) throws Exception {
        return new ProcessBuilder("bash", "-c", line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** All of them at once would need several times the memory that this process is given. */
    @Test
    void aHundredThousandLinesPassThroughLittleMemory() throws Exception {
        Path lines = folder.resolve("bulk.jsonl");
        int last = 100_000;
        try (BufferedWriter writer = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
            for (int i = 1; i <= last; i++) {
                writer.write(i == last - 1 ? "{\"bogus\":1}\n" : TABLE.replace("}", ",\"fiscalYear\":2021}"));
            }
        }
        Run run = start("", List.of("-Xmx32m", "-Xss512k"), "read", lines.toString());

        assertThat(run.outLines()).hasSize(last - 1);
        assertThat(run.errLines().get(0)).contains("第 99999 行", "bogus");
        assertThat(run.code()).isEqualTo(2);
    }

    /** All of them at once would need several times the memory that this process is given. */
    @Test
    void aPageOfThreeThousandTablesPassesThroughLittleMemory() throws Exception {
        Path form = Path.of(System.getProperty("conformance.directory"), "forms", "pingluo-justice-2021.txt");
        String tables = start("", "read", form.toString()).out();
        Path page = folder.resolve("many.html");
        Run run = start(tables.repeat(1000), List.of("-Xmx32m"), "show", "-", "--findings", "-o", page.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(page).split("<article", -1)).hasSize(3001);
    }

    private Run start(String input, String... arguments) throws IOException, InterruptedException {
        return start(input, List.of(), arguments);
    }

    private Run start(String input, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return start(input, Files.createTempFile(folder, "out", null).toFile(), options, arguments);
    }

    private static List<String> java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=ISO-8859-1"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Run start(String input, File out, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile(folder, "in", null), input, StandardCharsets.UTF_8);
        Path err = Files.createTempFile(folder, "err", null);
        ProcessBuilder builder = new ProcessBuilder(java(options, arguments))
                .redirectInput(in.toFile())
                .redirectOutput(out)
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                out.toPath().equals(FULL) ? "" : Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
