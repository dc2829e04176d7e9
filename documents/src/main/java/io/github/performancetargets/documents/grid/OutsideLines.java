package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TitleLine;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * 表上文字 The short lines right above a table of a document: its title, year and unit stand there, and in some forms its name, money and goal. Longer text, and lines
 * further up, are the document's and not the table's.
 */
public final class OutsideLines {
    private static final int MOST = 5;
    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 20;

    private final SheetBuilder grid;
    private final Deque<String> lines = new ArrayDeque<>();

    /** Collects lines for the tables of a document. */
    public OutsideLines(SheetBuilder grid) {
        this.grid = grid;
    }

    /** Adds a line, or one that is blank. */
    public void add(String text) {
        String line = LabelWords.stripped(text);
        if (line.isEmpty()) {
            return;
        }
        if (line.length() > LONGEST && !isLabelled(line)) {
            lines.clear();
            return;
        }
        lines.addLast(line);
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
    }

    /** A table with nothing above it may be the rest of the one before, cut off by a page. */
    public Sheet.Flow flow() {
        return lines.stream().anyMatch(OutsideLines::belongs) ? Sheet.Flow.APART : Sheet.Flow.RUNNING;
    }

    /** Puts the lines that belong to the table into its first rows, and answers with how many rows they took. */
    public int flush() throws LimitException {
        int row = 0;
        for (String line : lines) {
            if (belongs(line)) {
                grid.add(row++, 0, 1, 1, line);
            }
        }
        lines.clear();
        return row;
    }

    private static boolean belongs(String line) {
        boolean title = TitleLine.is(line);
        boolean year = LabelWords.year(line).isPresent() && line.length() <= 14;
        boolean unit = line.contains("单位：") || line.contains("单位:");
        return title || year || unit || isLabelled(line);
    }

    /** 一、项目名称：…, 绩效目标：…, 资金总额：86万元: what a form says in lines above its indicators. */
    private static boolean isLabelled(String line) {
        int colon = line.replace('：', ':').indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL || colon == line.length() - 1) {
            return false;
        }
        Label label = Label.of(line.substring(0, colon));
        return label.is(FieldLabel.PROJECT_NAME)
                || (label.is(FieldLabel.GOALS) && label.isCertain())
                || label.funding().filter(FundingLabel::isTotal).isPresent();
    }
}
