package io.github.performancetargets.benchmarks;

import io.github.performancetargets.benchmarks.rivals.WorkbookWalk;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 工作簿 Reading and checking 1 000 forms in Excel workbooks, one after the other; the time is that of one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkbookBenchmark {
    private static final int FORMS = 1_000;

    private final List<byte[]> workbooks = workbooks(FORMS);
    private final DocumentReader reader = DocumentReader.create();
    private final TableValidator review = TableValidator.review(EditionRegistry.builtIn());
    private int next;

    /** Workbooks with the form, each with another name of the project. */
    static List<byte[]> workbooks(int forms) {
        PerformanceTargetTable form = CountyForms.table(CountyForms.valid());
        List<byte[]> workbooks = new ArrayList<>();
        for (int i = 0; i < forms; i++) {
            Project project = form.project().orElseThrow().toBuilder()
                    .name("第 " + i + " 号项目")
                    .build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                WorkbookWriter.create()
                        .write(List.of(form.toBuilder().project(project).build()), out);
            } catch (IOException e) {
                throw new IllegalStateException("benchmark bug: a form cannot be written", e);
            }
            workbooks.add(out.toByteArray());
        }
        return workbooks;
    }

    private byte[] workbook() {
        next = (next + 1) % workbooks.size();
        return workbooks.get(next);
    }

    /** 读取并审核 The library, all rules of review. */
    @Benchmark
    public Report library() throws IOException {
        return review.validate(reader.read(workbook(), "form.xlsx").tables().get(0));
    }

    /** 下限 POI opens the workbook and looks at the text of every cell. */
    @Benchmark
    public int floor() throws IOException {
        return WorkbookWalk.characters(workbook());
    }
}
