package io.github.performancetargets.benchmarks;

import io.github.performancetargets.target.StatedTarget;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** 指标值 Reading the six value texts that forms are full of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ValueTextBenchmark {
    private static final List<String> TEXTS = List.of("≥90%", "每次 10000-30000 元", "49万", "13个乡镇", "≥100 人次", "年度内完成");

    /** 读取 All six texts. */
    @Benchmark
    public void read(Blackhole blackhole) {
        for (String text : TEXTS) {
            blackhole.consume(StatedTarget.read(text));
        }
    }
}
