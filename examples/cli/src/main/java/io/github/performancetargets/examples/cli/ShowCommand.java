package io.github.performancetargets.examples.cli;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.HtmlWriter;
import io.github.performancetargets.documents.WorkbookWriter;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 呈现 Writes tables as they look on the printed form: as a page, or as a workbook. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private static final String WORKBOOK = "xlsx";
    private static final List<String> TYPES = List.of("html", "htm", WORKBOOK);

    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "show.output")
    private String output;

    @Option(names = "--findings")
    private boolean findings;

    @Mixin
    private EditionOption edition;

    @Option(names = "--remarks", paramLabel = "all|lost|none", defaultValue = "lost")
    private RemarkChoice remarks;

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = program.messages();
        OutputFile file = OutputFile.named(output, TYPES, files, spec, messages);
        Validator validator = edition.validator(messages);
        Tally tally = new Tally();
        Collecting tables = new Collecting(messages, tally, new RemarkPrinter(streams, messages, remarks));
        Inputs inputs = new TableReader(streams, messages).readAll(files, List.of(file.path()), tables);
        tables.printer.end();
        if (!tables.all.isEmpty()) {
            try {
                file.write(out -> write(tables.all, validator, file, messages, out));
            } catch (IOException | IllegalArgumentException e) {
                tally.unreadable();
                streams.message(messages.say("output.failed", output, Reasons.ofWriting(e, messages)));
            }
        }
        tally.summarise(streams, messages, files, inputs);
        return tally.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private void write(
            List<PerformanceTargetTable> tables,
            Validator validator,
            OutputFile file,
            Messages messages,
            OutputStream out)
            throws IOException {
        boolean workbook = file.type().equals(WORKBOOK);
        if (findings) {
            List<CheckedTable> checked = tables.stream()
                    .map(table -> new CheckedTable(table, validator.validate(table)))
                    .toList();
            if (workbook) {
                WorkbookWriter.create()
                        .writeChecked(checked, messages.language().locale(), out);
            } else {
                page(
                        HtmlWriter.create()
                                .writeChecked(checked, messages.language().locale()),
                        out);
            }
        } else if (workbook) {
            WorkbookWriter.create().write(tables, out);
        } else {
            page(HtmlWriter.create().write(tables), out);
        }
    }

    private static void page(String html, OutputStream out) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }

    private final class Collecting implements Tables {
        private final List<PerformanceTargetTable> all = new ArrayList<>();
        private final Messages messages;
        private final Tally tally;
        private final RemarkPrinter printer;

        Collecting(Messages messages, Tally tally, RemarkPrinter printer) {
            this.messages = messages;
            this.tally = tally;
            this.printer = printer;
        }

        @Override
        public void table(String source, int number, PerformanceTargetTable table, List<Remark> found) {
            tally.table();
            all.add(table);
            printer.print(source, found);
        }

        @Override
        public void unreadable(String source, String why) {
            tally.unreadable();
            streams.message(messages.say("unreadable", source, why));
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }
}
