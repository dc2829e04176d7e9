package io.github.performancetargets.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.benchmarks.rivals.ConstantTokens;
import io.github.performancetargets.benchmarks.rivals.FormRecord;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.json.JsonBuffer;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 写出 Writing a form as bytes of JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {
    private final ObjectWriter model = PerformanceTargetJson.mapper().writerFor(PerformanceTargetTable.class);
    private final tools.jackson.databind.ObjectWriter model3 =
            io.github.performancetargets.jackson3.PerformanceTargetJson.mapper()
                    .writerFor(PerformanceTargetTable.class);
    private final ObjectWriter records = new JsonMapper().writerFor(FormRecord.class);
    private final PerformanceTargetTable table = CountyForms.table(CountyForms.valid());
    private final FormRecord form = CountyForms.record(CountyForms.valid());
    private final PerformanceTargetTable rows = CountyForms.table(CountyForms.withManyRows());
    private final FormRecord rowsForm = CountyForms.record(CountyForms.withManyRows());
    private final JsonBuffer buffer = new JsonBuffer();
    private final ConstantTokens tokens = ConstantTokens.of(
            CountyForms.valid(), PerformanceTargetJson.mapper().getFactory());

    /** 模型 The library with Jackson 2. */
    @Benchmark
    public byte[] library() throws IOException {
        return model.writeValueAsBytes(table);
    }

    /** 模型 The library without Jackson, into a buffer that is kept. */
    @Benchmark
    public int plain() throws IOException {
        buffer.clear();
        PlainJson.STRICT.write(table, buffer);
        return buffer.length();
    }

    /** 模型 200 rows without Jackson. */
    @Benchmark
    public int rowsPlain() throws IOException {
        buffer.clear();
        PlainJson.STRICT.write(rows, buffer);
        return buffer.length();
    }

    /** 记录 200 rows as records with fastjson2. */
    @Benchmark
    public byte[] rowsFastjson2() {
        return JSON.toJSONBytes(rowsForm);
    }

    /** 下限 The same tokens from constants. */
    @Benchmark
    public byte[] floor() throws IOException {
        return tokens.write();
    }

    /** 模型 The library with Jackson 3. */
    @Benchmark
    public byte[] libraryJackson3() {
        return model3.writeValueAsBytes(table);
    }

    /** 记录 Records with Jackson's databind. */
    @Benchmark
    public byte[] databind() throws IOException {
        return records.writeValueAsBytes(form);
    }

    /** 记录 The same records with fastjson2. */
    @Benchmark
    public byte[] fastjson2() {
        return JSON.toJSONBytes(form);
    }
}
