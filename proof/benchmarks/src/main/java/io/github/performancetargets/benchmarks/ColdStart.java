package io.github.performancetargets.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** 冷启动 What a first use costs in a new JVM: whole processes are timed, in turns, and medians compared. */
final class ColdStart {
    private static final double NANOS_PER_MILLI = 1e6;

    private ColdStart() {}

    static void run(int rounds, Results results) throws IOException, InterruptedException {
        List<Class<?>> programs = List.of(
                ColdStartPrograms.Bare.class,
                ColdStartPrograms.Core.class,
                ColdStartPrograms.JacksonAlone.class,
                ColdStartPrograms.Mapper.class,
                ColdStartPrograms.Plain.class);
        for (int round = -1; round < rounds; round++) {
            for (Class<?> program : programs) {
                double time = time(program);
                if (round >= 0) { // the first round fills the caches of the machine
                    results.add("ColdStart." + program.getSimpleName(), time, "ms");
                }
            }
        }
    }

    private static double time(Class<?> program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), program.getName())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getName() + " failed");
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
