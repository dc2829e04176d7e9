package io.github.performancetargets.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.benchmarks.rivals.ByteWalk;
import io.github.performancetargets.benchmarks.rivals.FormRecord;
import io.github.performancetargets.jackson.PerformanceTargetJson;
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

/** 读取 Reading the JSON of a form from its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    private final byte[] json = CountyForms.valid();
    private final byte[] rows = CountyForms.withManyRows();
    private final JsonFactory factory = new JsonFactory();
    private final tools.jackson.core.json.JsonFactory factory3 = new tools.jackson.core.json.JsonFactory();
    private final ObjectReader model = PerformanceTargetJson.mapper().readerFor(PerformanceTargetTable.class);
    private final tools.jackson.databind.ObjectReader model3 =
            io.github.performancetargets.jackson3.PerformanceTargetJson.mapper()
                    .readerFor(PerformanceTargetTable.class);
    private final ObjectReader records = new JsonMapper().readerFor(FormRecord.class);

    /** 模型 The library with Jackson 2. */
    @Benchmark
    public PerformanceTargetTable library() throws IOException {
        return model.readValue(json);
    }

    /** 模型 The library without Jackson. */
    @Benchmark
    public PerformanceTargetTable plain() throws IOException {
        return PlainJson.STRICT.read(json, PerformanceTargetTable.class);
    }

    /** 下限 Jackson's tokens, none of them looked at. */
    @Benchmark
    public int floor() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    /** 下限 A loop over the bytes. */
    @Benchmark
    public int bytes() {
        return ByteWalk.separators(json);
    }

    /** 模型 200 rows with Jackson 2. */
    @Benchmark
    public PerformanceTargetTable rowsLibrary() throws IOException {
        return model.readValue(rows);
    }

    /** 模型 200 rows without Jackson. */
    @Benchmark
    public PerformanceTargetTable rowsPlain() throws IOException {
        return PlainJson.STRICT.read(rows, PerformanceTargetTable.class);
    }

    /** 记录 200 rows as records with fastjson2. */
    @Benchmark
    public FormRecord rowsFastjson2() {
        return JSON.parseObject(rows, FormRecord.class);
    }

    /** 模型 The library with Jackson 3. */
    @Benchmark
    public PerformanceTargetTable libraryJackson3() {
        return model3.readValue(json);
    }

    /** 下限 The tokens of Jackson 3. */
    @Benchmark
    public int floorJackson3() {
        int tokens = 0;
        try (tools.jackson.core.JsonParser parser =
                factory3.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            for (tools.jackson.core.JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    /** 记录 Records with Jackson's databind. */
    @Benchmark
    public FormRecord databind() throws IOException {
        return records.readValue(json);
    }

    /** 记录 The same records with fastjson2. */
    @Benchmark
    public FormRecord fastjson2() {
        return JSON.parseObject(json, FormRecord.class);
    }
}
