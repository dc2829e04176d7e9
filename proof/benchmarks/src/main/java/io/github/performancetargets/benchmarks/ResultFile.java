package io.github.performancetargets.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** 结果文件 What a run measured, with date, commit and class of machine, as it is committed. */
final class ResultFile {
    private static final long GIGABYTE = 1L << 30;

    private ResultFile() {}

    static void write(Path file, String[] arguments, String table, String promises)
            throws IOException, InterruptedException {
        String changes = git("status", "--porcelain").isEmpty() ? "" : ", with changes that are not committed";
        String text = "# Measured " + LocalDate.now(ZoneOffset.UTC) + "\n\n"
                + "* commit: " + git("rev-parse", "HEAD") + changes + "\n"
                + "* machine: " + machine() + "\n"
                + "* Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + "\n"
                + "* command: `java -jar proof/benchmarks/target/benchmarks.jar " + String.join(" ", arguments)
                + "`\n\n"
                + "```\n" + promises + "```\n\n```\n" + table + "```\n";
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    // the class, not the machine: what others need in order to compare
    private static String machine() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long memory = (system.getTotalMemorySize() + GIGABYTE / 2) / GIGABYTE;
        return system.getAvailableProcessors() + " processors, " + memory + " GB, " + system.getArch() + ", "
                + system.getName();
    }

    private static String git(String... command) throws IOException, InterruptedException {
        String[] all = new String[command.length + 1];
        all[0] = "git";
        System.arraycopy(command, 0, all, 1, command.length);
        Process process = new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? answer : "unknown";
    }
}
