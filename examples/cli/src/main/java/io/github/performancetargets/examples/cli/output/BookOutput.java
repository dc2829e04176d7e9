package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.WordWriter;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 整本输出 A workbook or a Word document of some tables. It can be written only as a whole, and so holds no more than some. */
public final class BookOutput implements FormsOutput {
    /** 种类 What is written. */
    public enum Kind {
        /** 工作簿 A workbook with a sheet for each table. */
        WORKBOOK {
            @Override
            void write(List<PerformanceTargetTable> tables, OutputStream out) throws IOException {
                WorkbookWriter.create().write(tables, out);
            }

            @Override
            void writeChecked(List<CheckedTable> tables, Locale locale, OutputStream out) throws IOException {
                WorkbookWriter.create().writeChecked(tables, locale, out);
            }
        },
        /** Word 文档 A Word document with a page for each table. */
        WORD {
            @Override
            void write(List<PerformanceTargetTable> tables, OutputStream out) throws IOException {
                WordWriter.create().write(tables, out);
            }

            @Override
            void writeChecked(List<CheckedTable> tables, Locale locale, OutputStream out) throws IOException {
                WordWriter.create().writeChecked(tables, locale, out);
            }
        };

        abstract void write(List<PerformanceTargetTable> tables, OutputStream out) throws IOException;

        abstract void writeChecked(List<CheckedTable> tables, Locale locale, OutputStream out) throws IOException;
    }

    /** More sheets than anyone leafs through. */
    static final int MOST = 1000;

    private final Kind kind;
    private final Optional<TableValidator> validator;
    private final Messages messages;
    private final OutputStream out;
    private final List<PerformanceTargetTable> tables = new ArrayList<>();
    private final List<List<Remark>> said = new ArrayList<>();

    /** With a validator, the cells concerned carry what it finds. */
    public BookOutput(Kind kind, Optional<TableValidator> validator, Messages messages, OutputStream out) {
        this.kind = kind;
        this.validator = validator;
        this.messages = messages;
        this.out = out;
    }

    @Override
    public void add(PerformanceTargetTable table, List<Remark> remarks) throws IOException {
        if (tables.size() == MOST) {
            throw new IOException(messages.say("output.many", MOST));
        }
        tables.add(table);
        said.add(remarks);
    }

    @Override
    public void end() throws IOException {
        if (validator.isPresent()) {
            List<CheckedTable> checked = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                PerformanceTargetTable table = tables.get(i);
                checked.add(new CheckedTable(table, validator.get().validate(table), said.get(i)));
            }
            Locale locale = messages.language().locale();
            kind.writeChecked(checked, locale, out);
        } else {
            kind.write(tables, out);
        }
    }
}
