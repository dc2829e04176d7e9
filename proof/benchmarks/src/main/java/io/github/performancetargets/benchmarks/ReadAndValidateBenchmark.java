package io.github.performancetargets.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import io.github.performancetargets.benchmarks.rivals.FhirGoal;
import io.github.performancetargets.benchmarks.rivals.FormRecord;
import io.github.performancetargets.benchmarks.rivals.SchemaCheck;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Goal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 读取并校验 Reading a form from bytes and checking its completeness. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadAndValidateBenchmark {
    private final byte[] json = CountyForms.valid();
    private final ObjectReader model = PerformanceTargetJson.mapper().readerFor(PerformanceTargetTable.class);
    private final TableValidator completeness = TableValidator.completeness(FormEdition.PINGLUO_2021);
    private final ObjectReader records = new JsonMapper().readerFor(FormRecord.class);
    private final jakarta.validation.Validator beans =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final SchemaCheck schema = new SchemaCheck();
    private final FhirGoal fhir = new FhirGoal();
    private final byte[] goal = fhir.of(CountyForms.table(CountyForms.valid()));

    /** 模型 The library. */
    @Benchmark
    public Report library() throws IOException {
        return completeness.validate(model.readValue(json));
    }

    /** 记录 Records with databind and Bean Validation. */
    @Benchmark
    public Set<ConstraintViolation<FormRecord>> databindAndBeanValidation() throws IOException {
        return beans.validate(records.<FormRecord>readValue(json));
    }

    /** 模式 A tree and a JSON Schema. */
    @Benchmark
    public List<Error> jsonSchemaOnTree() throws IOException {
        return schema.check(json);
    }

    /** 健康信息 The nearest thing in FHIR, its parser strict. */
    @Benchmark
    public Goal fhirGoal() {
        return fhir.read(goal);
    }
}
