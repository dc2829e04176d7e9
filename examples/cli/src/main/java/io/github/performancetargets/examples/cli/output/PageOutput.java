package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.FormPage;
import io.github.performancetargets.documents.HtmlWriter;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 网页 A page of any number of tables; each is written as it comes, and none is kept. */
public final class PageOutput implements FormsOutput {
    private final Optional<TableValidator> validator;
    private final Locale locale;
    private final Writer writer;
    private final FormPage page;

    /** With a validator, what it finds stands beside the cells concerned. */
    public PageOutput(Optional<TableValidator> validator, Locale locale, OutputStream out) throws IOException {
        this.validator = validator;
        this.locale = locale;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.page = HtmlWriter.create().begin(writer);
    }

    @Override
    public void add(PerformanceTargetTable table, List<Remark> remarks) throws IOException {
        if (validator.isPresent()) {
            page.add(new CheckedTable(table, validator.get().validate(table), remarks), locale);
        } else {
            page.add(table);
        }
    }

    @Override
    public void end() throws IOException {
        page.end();
        writer.flush();
    }
}
