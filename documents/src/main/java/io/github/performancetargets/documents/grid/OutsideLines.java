package io.github.performancetargets.documents.grid;

import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.lexicon.TitleLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 表上文字 The short lines right above a table of a document: its title, year and unit stand there, and in some forms its name, money and goal. Longer text, and lines
 * further up, are the document's and not the table's.
 */
public final class OutsideLines {
    /** How many lines above a table may belong to it, and how many of them right above it whatever stands between. */
    private static final int MOST = 12;

    private static final int NEAREST = 5;
    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 20;

    /** What a line says of a project that another line names. */
    private static final Set<FieldLabel> OF_PROJECT =
            Set.of(FieldLabel.SUPERVISOR, FieldLabel.PROJECT_CODE, FieldLabel.NATURE, FieldLabel.TERM);

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

    /** A table with nothing above it, or with tiers and no more, may go on with the one before. */
    public Sheet.Flow flow() {
        return own().stream().allMatch(OutsideLines::isTier) ? Sheet.Flow.RUNNING : Sheet.Flow.APART;
    }

    /** （一）产出指标: what the indicators of the table below it are of. */
    private static boolean isTier(String line) {
        Label label = Label.of(line);
        return label.looksLikeTier() && (label.isCategory() || label.isDimension());
    }

    /** The lines that belong to the table: further away than the nearest ones without a gap, up to its title. */
    private List<String> own() {
        List<String> own = new ArrayList<>();
        List<String> above = new ArrayList<>(lines);
        boolean project = above.stream().anyMatch(line -> says(line, FieldLabel.PROJECT_NAME));
        boolean titled = false;
        boolean tiers = true;
        for (int i = above.size() - 1; i >= 0; i--) {
            String line = above.get(i);
            tiers &= isTier(line);
            boolean said = OF_PROJECT.stream().anyMatch(label -> says(line, label)) || beginsWithMoney(line);
            boolean belongs = tiers || belongs(line) || (project && said);
            boolean near = above.size() - i <= NEAREST;
            if (!near && (titled || !belongs)) {
                break;
            }
            titled |= TitleLine.is(line);
            if (belongs) {
                own.add(0, line);
            }
        }
        return own;
    }

    /** Puts the lines that belong to the table into its first rows, and answers with how many rows they took. */
    public int flush() throws LimitException {
        int row = 0;
        for (String line : own()) {
            grid.add(row++, 0, 1, 1, line);
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
        return says(line, FieldLabel.PROJECT_NAME)
                || says(line, FieldLabel.GOALS)
                || saysMoney(line)
                || label(line)
                        .flatMap(Label::funding)
                        .filter(FundingLabel::isTotal)
                        .isPresent();
    }

    /** 项目资金：总额86万元，其中财政拨款80万元. */
    private static boolean saysMoney(String line) {
        String said = line.substring(line.replace('：', ':').indexOf(':') + 1);
        return label(line).filter(label -> label.is(FieldLabel.FUNDS)).isPresent()
                && said.indexOf('元') > 0
                && said.chars().anyMatch(c -> LabelWords.isDigit((char) c));
    }

    /** 项目总预算120万元，其中财政拨款100万元: a total without a mark before its amount. */
    private static boolean beginsWithMoney(String line) {
        for (int i = 1; i < Math.min(line.length(), LONGEST_LABEL); i++) {
            boolean starts = LabelWords.isDigit(line.charAt(i)) && !LabelWords.isDigit(line.charAt(i - 1));
            if (starts && line.charAt(i - 1) != '年' && isMoney(line, i)) {
                String words = line.substring(0, line.charAt(i - 1) == '为' ? i - 1 : i);
                String label = words.startsWith("本项目") ? words.substring("本项目".length()) : words;
                return Label.of(label).funding().filter(FundingLabel::isTotal).isPresent();
            }
        }
        return false;
    }

    private static boolean isMoney(String line, int digits) {
        int end = digits;
        while (end < line.length() && (LabelWords.isDigit(line.charAt(end)) || ".,，".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return line.startsWith("元", end) || line.startsWith("万元", end) || line.startsWith("亿元", end);
    }

    private static boolean says(String line, FieldLabel meaning) {
        return label(line)
                .filter(label -> label.is(meaning) && label.isCertain())
                .isPresent();
    }

    /** The label of a line that says a label and its value. */
    private static Optional<Label> label(String line) {
        int colon = line.replace('：', ':').indexOf(':');
        return colon <= 0 || colon > LONGEST_LABEL || colon == line.length() - 1
                ? Optional.empty()
                : Optional.of(Label.of(line.substring(0, colon)));
    }
}
