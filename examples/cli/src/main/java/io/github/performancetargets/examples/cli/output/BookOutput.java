package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 工作簿 A workbook with a sheet for each table. It can be written only as a whole, and so holds no more than some. */
public final class BookOutput implements FormsOutput {
    /** More sheets than anyone leafs through. */
    static final int MOST = 1000;

    private final Optional<TableValidator> validator;
    private final Messages messages;
    private final OutputStream out;
    private final List<PerformanceTargetTable> tables = new ArrayList<>();

    /** With a validator, the cells concerned carry what it finds. */
    public BookOutput(Optional<TableValidator> validator, Messages messages, OutputStream out) {
        this.validator = validator;
        this.messages = messages;
        this.out = out;
    }

    @Override
    public void add(PerformanceTargetTable table) throws IOException {
        if (tables.size() == MOST) {
            throw new IOException(messages.say("output.many", MOST));
        }
        tables.add(table);
    }

    @Override
    public void end() throws IOException {
        if (validator.isPresent()) {
            List<CheckedTable> checked = tables.stream()
                    .map(table -> new CheckedTable(table, validator.get().validate(table)))
                    .toList();
            Locale locale = messages.language().locale();
            WorkbookWriter.create().writeChecked(checked, locale, out);
        } else {
            WorkbookWriter.create().write(tables, out);
        }
    }
}
