package io.github.performancetargets.benchmarks;

import io.github.performancetargets.benchmarks.rivals.PageWalk;
import io.github.performancetargets.benchmarks.rivals.WordWalk;
import io.github.performancetargets.benchmarks.rivals.WorkbookWalk;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 文档 Reading the documents of a folder, those of one format one after the other; the time is that of one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DocumentBenchmark {
    /** 文件夹 The folder, with the extension of a format in each name. */
    static final Path FOLDER = Path.of("proof", "benchmarks", "target", "documents");

    private final DocumentReader reader = DocumentReader.create();
    private final List<byte[]> pages = new ArrayList<>();
    private final List<byte[]> letters = new ArrayList<>();
    private final List<byte[]> workbooks = new ArrayList<>();
    private int next;

    /** 装载 Reads the bytes of the folder's files. */
    @Setup
    public void load() throws IOException {
        load(".html", pages);
        load(".docx", letters);
        load(".xlsx", workbooks);
    }

    private static void load(String extension, List<byte[]> documents) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
    }

    private byte[] next(List<byte[]> documents) {
        next = (next + 1) % documents.size();
        return documents.get(next);
    }

    /** 网页 The library reads a page. */
    @Benchmark
    public ReadResult pageLibrary() throws IOException {
        return reader.read(next(pages), "form.html");
    }

    /** 网页下限 The parser's own walk of a page. */
    @Benchmark
    public int pageFloor() throws IOException {
        return PageWalk.characters(next(pages));
    }

    /** 文字文档 The library reads a Word file. */
    @Benchmark
    public ReadResult wordLibrary() throws IOException {
        return reader.read(next(letters), "form.docx");
    }

    /** 文字文档下限 The parser's own walk of a Word file. */
    @Benchmark
    public int wordFloor() throws IOException {
        return WordWalk.characters(next(letters));
    }

    /** 工作簿 The library reads a workbook. */
    @Benchmark
    public ReadResult workbookLibrary() throws IOException {
        return reader.read(next(workbooks), "form.xlsx");
    }

    /** 工作簿下限 The parser's own walk of a workbook. */
    @Benchmark
    public int workbookFloor() throws IOException {
        return WorkbookWalk.characters(next(workbooks));
    }
}
