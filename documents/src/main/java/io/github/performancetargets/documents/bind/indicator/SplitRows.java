package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.cells.NameWithValue;
import io.github.performancetargets.documents.draft.Ledger;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.head.Column;
import io.github.performancetargets.documents.lexicon.ColumnRole;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 一格多指标 Several indicators numbered in one cell, with as many values numbered beside them: {@code 1.培训人数 2.培训场次} and
 * {@code 1.≥200人 2.≥10次}. Where only one of the two is numbered, or differently, nothing is split. Names with their values in one
 * cell need no numbers.
 */
final class SplitRows {
    private final Ledger ledger;

    SplitRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The rows that a row stands for: itself, or one for each of its numbered indicators. */
    List<AlignedRow> of(AlignedRow row) {
        Optional<Column> name = only(row, ColumnRole.NAME);
        Optional<Column> value = only(row, ColumnRole.VALUE);
        if (name.isEmpty()) {
            return List.of(row);
        }
        List<GoalSplitter.Part> numbered = parts(row, name.get());
        List<GoalSplitter.Part> names = numbered.size() < 2 && value.isEmpty() ? pairs(row, name.get()) : numbered;
        boolean each = value.isPresent()
                ? fits(names, partsLike(names, row, value.get()))
                : names.stream().allMatch(part -> isPair(name.get(), withoutMark(part.text())));
        if (names.size() < 2 || !each) {
            return List.of(row);
        }
        List<AlignedRow> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new AlignedRow());
        }
        for (Column column : row.columns()) {
            Cell cell = row.get(column).orElseThrow();
            List<GoalSplitter.Part> parts = column.equals(name.get()) ? names : partsLike(names, row, column);
            boolean split = column.equals(name.get()) || fits(names, parts);
            for (int i = 0; i < names.size(); i++) {
                if (split) {
                    rows.get(i).put(column, cell.saying(withoutMark(parts.get(i).text())));
                } else if (i == 0) {
                    // what is not numbered is not known to be shared
                    rows.get(i).put(sharable(column) ? column : column.as(ColumnRole.OTHER), cell);
                }
            }
        }
        ledger.doubt(row.get(name.get()).orElseThrow(), RemarkKind.SPLIT, "");
        return rows;
    }

    /** Points of several indicators are the points of none of them. */
    private static boolean sharable(Column column) {
        return column.role() != ColumnRole.WEIGHT && column.role() != ColumnRole.SCORE;
    }

    private static Optional<Column> only(AlignedRow row, ColumnRole role) {
        List<Column> found =
                row.columns().stream().filter(c -> c.role() == role).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<GoalSplitter.Part> parts(AlignedRow row, Column column) {
        String text = row.get(column).orElseThrow().text();
        List<GoalSplitter.Part> named = named(text);
        return named.isEmpty() ? GoalSplitter.split(text) : named;
    }

    private static boolean headsBoth(Column column) {
        return Label.of(column.label()).headsNamesWithValues();
    }

    private static boolean isPair(Column column, String part) {
        return (headsBoth(column) ? NameWithValue.readBoth(part) : NameWithValue.readAlone(part)).isPresent();
    }

    /** Names with their values, one behind the other. */
    private static List<GoalSplitter.Part> pairs(AlignedRow row, Column column) {
        List<GoalSplitter.Part> parts = new ArrayList<>();
        for (String pair : NameWithValue.pairs(row.get(column).orElseThrow().text(), headsBoth(column))) {
            String number = Integer.toString(parts.size() + 1);
            parts.add(new GoalSplitter.Part(Optional.of(number), Optional.empty(), pair));
        }
        return parts;
    }

    /** 指标1：… and 指标2：… on a line each. */
    private static List<GoalSplitter.Part> named(String text) {
        List<GoalSplitter.Part> parts = new ArrayList<>();
        if (!text.startsWith("指标1") || text.indexOf('\n') < 0) {
            return parts;
        }
        for (String line : text.lines().map(LabelWords::stripped).toList()) {
            String number = Integer.toString(parts.size() + 1);
            int mark = 2 + number.length();
            boolean marked =
                    line.startsWith("指标" + number) && line.length() > mark && ":：、.".indexOf(line.charAt(mark)) >= 0;
            if (!marked) {
                return List.of();
            }
            parts.add(new GoalSplitter.Part(
                    Optional.of(number),
                    Optional.of(line.substring(0, mark + 1)),
                    LabelWords.stripped(line.substring(mark + 1))));
        }
        return parts;
    }

    /**
     * The parts of a cell beside numbered names: numbered themselves, or one on each line. What looks like 1.60 is 60 under the
     * number 1 where every line begins with the mark of its name.
     */
    private static List<GoalSplitter.Part> partsLike(List<GoalSplitter.Part> names, AlignedRow row, Column column) {
        List<GoalSplitter.Part> parts = parts(row, column);
        List<String> lines = row.get(column)
                .orElseThrow()
                .text()
                .lines()
                .map(LabelWords::stripped)
                .toList();
        if (column.role() == ColumnRole.NAME || lines.size() != names.size() || fits(names, parts)) {
            return parts;
        }
        boolean marked = true;
        boolean whole = true;
        List<GoalSplitter.Part> made = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked &= lines.get(i).startsWith(names.get(i).label().orElse("?"));
            whole &= StatedTarget.read(lines.get(i)).target() instanceof Quantified;
        }
        for (int i = 0; i < lines.size() && (marked || whole); i++) {
            GoalSplitter.Part name = names.get(i);
            int mark = marked ? name.label().orElse("").length() : 0;
            made.add(new GoalSplitter.Part(
                    name.number(),
                    name.label(),
                    LabelWords.stripped(lines.get(i).substring(mark))));
        }
        return made.isEmpty() ? parts : made;
    }

    /** The semicolon or comma before the next number is no part of the indicator. */
    private static String withoutMark(String part) {
        boolean marked = part.length() > 1 && ";；,，、。".indexOf(part.charAt(part.length() - 1)) >= 0;
        return marked ? part.substring(0, part.length() - 1) : part;
    }

    private static boolean fits(List<GoalSplitter.Part> names, List<GoalSplitter.Part> parts) {
        if (parts.size() != names.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean same = names.get(i).number().isPresent()
                    && names.get(i).number().equals(parts.get(i).number());
            if (!same || parts.get(i).text().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
