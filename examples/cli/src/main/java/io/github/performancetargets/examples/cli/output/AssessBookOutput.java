package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.documents.AssessmentWorkbook;
import io.github.performancetargets.examples.cli.input.ReadTable;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.validation.Report;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;

/** 复核清单输出 Puts every assessment into a workbook as well as where it goes anyway. */
public final class AssessBookOutput implements AssessOutput, Closeable {
    private final AssessOutput also;
    private final OutputFile file;
    private final AssessmentWorkbook workbook;

    /** Puts what was computed into a workbook for the file, and also elsewhere. */
    public AssessBookOutput(AssessOutput also, OutputFile file, Locale locale) {
        this.also = also;
        this.file = file;
        this.workbook = AssessmentWorkbook.create(locale);
    }

    @Override
    public byte[] shown(ReadTable read, Assessment assessment, Report report) {
        return also.shown(read, assessment, report);
    }

    @Override
    public void assessed(ReadTable read, Assessment assessment, Report report, byte[] shown) {
        also.assessed(read, assessment, report, shown);
        workbook.add(read.source(), read.number(), read.table(), assessment, report);
    }

    @Override
    public byte[] shown(ReadTable read, TableLights lights) {
        return also.shown(read, lights);
    }

    @Override
    public void monitored(ReadTable read, byte[] shown) {
        also.monitored(read, shown);
    }

    @Override
    public void counted(ReadTable read) {
        also.counted(read);
    }

    @Override
    public void rolledUp(RollUp rollUp) {
        also.rolledUp(rollUp);
    }

    @Override
    public void unreadable(String source, String why) {
        also.unreadable(source, why);
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
