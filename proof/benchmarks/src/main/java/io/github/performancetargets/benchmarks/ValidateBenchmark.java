package io.github.performancetargets.benchmarks;

import io.github.performancetargets.benchmarks.rivals.FormRecord;
import io.github.performancetargets.benchmarks.rivals.HandWrittenCheck;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 校验 Checking a form that is complete, and one with six defects. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValidateBenchmark {
    private final TableValidator completeness = TableValidator.completeness(FormEdition.PINGLUO_2021);
    private final TableValidator review = TableValidator.review(FormEdition.PINGLUO_2021);
    private final jakarta.validation.Validator beans =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final PerformanceTargetTable valid = CountyForms.table(CountyForms.valid());
    private final PerformanceTargetTable defective = CountyForms.table(CountyForms.withSixDefects());
    private final PerformanceTargetTable wrongSums = CountyForms.table(CountyForms.withWrongSums());
    private final PerformanceTargetTable rows = CountyForms.table(CountyForms.withManyRows());
    private final FormRecord validRecord = CountyForms.record(CountyForms.valid());
    private final FormRecord defectiveRecord = CountyForms.record(CountyForms.withSixDefects());

    /** 完整性 The rules of completeness. */
    @Benchmark
    public Report validLibrary() {
        return completeness.validate(valid);
    }

    /** 下限 The same rules as plain ifs in one loop. */
    @Benchmark
    public List<Finding> validFloor() {
        return HandWrittenCheck.check(valid);
    }

    /** 注解 The same rules as constraints of Bean Validation. */
    @Benchmark
    public Set<ConstraintViolation<FormRecord>> validBeanValidation() {
        return beans.validate(validRecord);
    }

    /** 完整性 The rules of completeness. */
    @Benchmark
    public Report defectiveLibrary() {
        return completeness.validate(defective);
    }

    /** 下限 The same rules as plain ifs in one loop. */
    @Benchmark
    public List<Finding> defectiveFloor() {
        return HandWrittenCheck.check(defective);
    }

    /** 注解 The same rules as constraints of Bean Validation. */
    @Benchmark
    public Set<ConstraintViolation<FormRecord>> defectiveBeanValidation() {
        return beans.validate(defectiveRecord);
    }

    /** 完整性 Six defects with wrong sums. */
    @Benchmark
    public Report wrongSumsLibrary() {
        return completeness.validate(wrongSums);
    }

    /** 审核 All rules of review of six defects with wrong sums. */
    @Benchmark
    public Report wrongSumsReview() {
        return review.validate(wrongSums);
    }

    /** 完整性 200 rows. */
    @Benchmark
    public Report rowsLibrary() {
        return completeness.validate(rows);
    }

    /** 审核 All rules of review of 200 rows. */
    @Benchmark
    public Report rowsReview() {
        return review.validate(rows);
    }

    /** 审核 All rules of review. */
    @Benchmark
    public Report reviewLibrary() {
        return review.validate(valid);
    }
}
