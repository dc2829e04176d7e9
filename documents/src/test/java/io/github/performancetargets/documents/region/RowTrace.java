package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.HtmlGrid;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.grid.TextGrid;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.join.Forms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints for every row of a page or a text with tabs the form that it belongs to, its label with what that costs, the runner-up with
 * how much more that would cost, and the features that decided.
 */
final class RowTrace {
    private static final int LONGEST = 16;

    private RowTrace() {}

    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            trace(Path.of(argument)).forEach(System.out::println);
        }
    }

    /** The lines of a document. */
    static List<String> trace(Path file) throws Exception {
        GridLimits limits = new GridLimits(100_000, 1_000, 1_000_000, 100_000, 2_000, 1_000);
        SheetBuilder sheets = new SheetBuilder(limits);
        String text = Files.readString(file);
        if (file.toString().endsWith(".html")) {
            HtmlGrid.read(text, sheets);
        } else {
            TextGrid.tabs(text, sheets);
        }
        List<Form> forms = Forms.of(sheets.sheets(), Weights.standard());
        return forms.stream()
                .flatMap(form -> form.rows().stream()
                        .map(row -> (form.isTable() ? "form " + forms.indexOf(form) : "none") + "\t"
                                + line(row.sheet(), row.row())))
                .toList();
    }

    private static String line(Sheet sheet, LabelledRow row) {
        String words = sheet.row(row.row()).stream()
                .map(Cell::text)
                .map(t -> t.replace('\n', ' '))
                .map(t -> t.length() > LONGEST ? t.substring(0, LONGEST) + "…" : t)
                .collect(Collectors.joining(" | "));
        return sheet.part() + "!R" + (row.row() + 1) + "\t" + row.label() + " " + row.cost() + "\t" + row.runnerUp()
                + " +" + row.margin() + "\t" + String.join(",", row.deciding()) + "\t" + words;
    }
}
