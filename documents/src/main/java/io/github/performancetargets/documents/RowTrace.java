package io.github.performancetargets.documents;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.join.Form;
import io.github.performancetargets.documents.join.Forms;
import io.github.performancetargets.documents.region.LabelledRow;
import io.github.performancetargets.documents.region.Weights;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** 读取说明 What every row of a document was taken for, and why. */
final class RowTrace {
    private static final String HEAD = "form\tplace\tlabel\tcost\trunner-up\tdearer by\tdecided by\tcells\n";
    private static final String NONE = "-";
    private static final int MOST_DECIDING = 4;
    /** Enough to find the row again. */
    private static final int LONGEST = 16;

    private RowTrace() {}

    static String of(List<Sheet> sheets, String name) throws UnreadableDocumentException {
        try {
            StringBuilder lines = new StringBuilder(HEAD);
            int forms = 0;
            for (Form form : Forms.of(sheets, Weights.standard())) {
                forms += form.isTable() ? 1 : 0;
                String number = form.isTable() ? String.valueOf(forms) : NONE;
                form.rows().forEach(row -> lines.append(line(number, row.sheet(), row.row())));
            }
            return lines.toString();
        } catch (RuntimeException | StackOverflowError fault) {
            // docs/decisions/0080: the document is sound, or its format would have been refused
            throw new UnreadableDocumentException(
                    name, Problem.FAULT, fault.getClass().getSimpleName(), fault);
        }
    }

    private static String line(String form, Sheet sheet, LabelledRow row) {
        List<Cell> cells = sheet.row(row.row());
        boolean others = row.runnerUp() != row.label();
        String decided =
                Weights.standard().deciding(row).stream().limit(MOST_DECIDING).collect(Collectors.joining(", "));
        return String.join(
                        "\t",
                        form,
                        cells.get(0).places().get(0).toString(),
                        row.label().name(),
                        String.valueOf(row.cost()),
                        others ? row.runnerUp().name() : NONE,
                        others ? String.valueOf(row.margin()) : NONE,
                        decided.isEmpty() ? NONE : decided,
                        cells.stream().map(RowTrace::beginning).collect(Collectors.joining(" | ")))
                + "\n";
    }

    private static String beginning(Cell cell) {
        StringBuilder begun = new StringBuilder();
        cell.text()
                .codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(begun::appendCodePoint);
        return begun.length() < cell.text().length() ? begun + "…" : begun.toString();
    }
}
