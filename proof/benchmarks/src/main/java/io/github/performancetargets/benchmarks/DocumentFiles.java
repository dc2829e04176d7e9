package io.github.performancetargets.benchmarks;

import io.github.performancetargets.documents.WordWriter;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** 待读文档 What {@link DocumentBenchmark} reads: the published pages of conformance, and the county form in Word and Excel. */
final class DocumentFiles {
    private DocumentFiles() {}

    /** Without arguments. */
    public static void main(String[] arguments) throws IOException {
        write();
    }

    /** Writes them into the folder of the benchmark; run from the root of the project. */
    static void write() throws IOException {
        Path folder = DocumentBenchmark.FOLDER;
        Files.createDirectories(folder);
        try (Stream<Path> cases = Files.list(Path.of("conformance"))) {
            for (Path page : cases.map(folderOfCase -> folderOfCase.resolve("source.html"))
                    .filter(Files::exists)
                    .toList()) {
                String name = page.getName(page.getNameCount() - 2) + ".html";
                Files.copy(page, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<PerformanceTargetTable> form = List.of(CountyForms.table(CountyForms.valid()));
        try (OutputStream word = Files.newOutputStream(folder.resolve("county.docx"))) {
            WordWriter.create().write(form, word);
        }
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("county.xlsx"))) {
            WorkbookWriter.create().write(form, workbook);
        }
    }
}
