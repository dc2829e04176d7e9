package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.FindingsWorkbook;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.validation.Report;
import java.io.Closeable;
import java.io.IOException;

/** 汇总表输出 Puts everything into a workbook of findings as well as where it goes anyway. */
public final class ReportOutput implements CheckOutput, Closeable {
    private final CheckOutput also;
    private final OutputFile file;
    private final FindingsWorkbook workbook;

    /** Puts what was found into a workbook for the file, and also elsewhere. */
    public ReportOutput(CheckOutput also, OutputFile file, Messages messages) {
        this.also = also;
        this.file = file;
        this.workbook = FindingsWorkbook.create(messages.language().locale());
    }

    @Override
    public byte[] shown(ReadTable read, Report report) {
        return also.shown(read, report);
    }

    @Override
    public void table(ReadTable read, Report report, byte[] shown) {
        also.table(read, report, shown);
        workbook.add(read.source(), read.number(), new CheckedTable(read.table(), report, read.remarks()));
    }

    @Override
    public void unreadable(String source, String why) {
        also.unreadable(source, why);
        workbook.unreadable(source, why);
    }

    @Override
    public void refused(String source, JsonError error, String why) {
        also.refused(source, error, why);
        workbook.unreadable(source, why);
    }

    @Override
    public void end() {
        also.end();
    }

    /** Writes the workbook to its file. */
    public void write() throws IOException {
        file.write(workbook::write);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
