package io.github.performancetargets.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 自评复核 Computing the points of a form again, beside reading it from JSON: the first is to take no longer than the second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessBenchmark {
    private final Assessor assessor = Assessor.by(ScoringScheme.standard());
    private final ObjectMapper mapper = PerformanceTargetJson.mapper();
    private final PerformanceTargetTable table = assessed(CountyForms.table(CountyForms.valid()));
    private final byte[] json = bytes(table);

    // every target met as stated, with five points each
    private static PerformanceTargetTable assessed(PerformanceTargetTable declared) {
        return declared.toBuilder()
                .indicators(declared.indicators().stream()
                        .map(row -> row.toBuilder()
                                .actual(row.value().orElseThrow())
                                .weight(new Weight(Amount.of(5)))
                                .score(new Score(Amount.of(5)))
                                .build())
                        .toList())
                .build();
    }

    private byte[] bytes(PerformanceTargetTable written) {
        try {
            return mapper.writeValueAsBytes(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 复核 The points computed again. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(table);
    }

    /** 复核并写出 The points computed again, and the answer as JSON: to take no longer than two and a half times the reading. */
    @Benchmark
    public byte[] assessAndWrite() throws JsonProcessingException {
        return mapper.writeValueAsBytes(assessor.assess(table));
    }

    /** 读取 The same table read from JSON. */
    @Benchmark
    public PerformanceTargetTable read() throws IOException {
        return mapper.readValue(json, PerformanceTargetTable.class);
    }
}
