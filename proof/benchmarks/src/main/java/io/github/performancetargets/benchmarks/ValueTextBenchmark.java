package io.github.performancetargets.benchmarks;

import io.github.performancetargets.benchmarks.rivals.HandScanner;
import io.github.performancetargets.benchmarks.rivals.ValueExpressions;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 指标值 Reading the six value texts that forms are full of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValueTextBenchmark {
    static final List<String> TEXTS = List.of("≥90%", "每次 10000-30000 元", "49万", "13个乡镇", "≥100 人次", "年度内完成");

    // no constant: the optimiser would know what it reads
    private final List<String> texts = TEXTS;

    /** 模型 The library: the whole text is understood, or the reason is kept. */
    @Benchmark
    public void library(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(StatedTarget.read(text));
        }
    }

    /** 下限 A scanner that trusts its input. */
    @Benchmark
    public void floor(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(HandScanner.scan(text));
        }
    }

    /** 正则 Three regular expressions. */
    @Benchmark
    public void regularExpressions(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(ValueExpressions.read(text));
        }
    }
}
