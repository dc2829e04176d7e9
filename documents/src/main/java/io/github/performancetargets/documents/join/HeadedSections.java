package io.github.performancetargets.documents.join;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.region.Preface;
import io.github.performancetargets.documents.region.RowLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * 分项目段 Projects below one header, each named in a row of its own over its indicators: every one is a form, with the header and what
 * stands above it.
 */
final class HeadedSections {
    private static final int FEWEST = 2;

    private HeadedSections() {}

    /** The forms that rows make: themselves, or one for each project that a row below their header names. */
    static List<List<Form.Row>> of(List<Form.Row> rows) {
        int header = firstHeader(rows);
        List<Integer> starts = header < 0 ? List.of() : starts(rows, header);
        if (starts.size() < FEWEST || !isBare(rows, header)) {
            return List.of(rows);
        }
        List<Form.Row> head = rows.subList(header, starts.get(0));
        List<List<Form.Row>> forms = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            int body = starts.get(i);
            while (body < end && rows.get(body).row().label() != RowLabel.INDICATOR) {
                body++;
            }
            List<Form.Row> form = new ArrayList<>();
            for (Form.Row row : rows.subList(0, header)) {
                if (i == 0 || Preface.isOfAll(cells(row))) {
                    form.add(row);
                }
            }
            form.addAll(rows.subList(starts.get(i), body));
            form.addAll(head);
            form.addAll(rows.subList(body, end));
            forms.add(List.copyOf(form));
        }
        return forms;
    }

    /** Whether a row names a project that goes on with the rows before: the first project was named right below their header. */
    static boolean goesOn(List<Form.Row> rows, List<Cell> cells) {
        int header = firstHeader(rows);
        return header >= 0 && namesProject(cells) && isBare(rows, header);
    }

    /** Whether a project is named right below the header, or nothing stands there yet, and none above it. */
    private static boolean isBare(List<Form.Row> rows, int header) {
        int first = header;
        while (first < rows.size() && rows.get(first).row().label() == RowLabel.HEADER) {
            first++;
        }
        return (first == rows.size() || isStart(rows.get(first)))
                && rows.subList(0, header).stream().noneMatch(r -> namesProject(cells(r)));
    }

    private static int firstHeader(List<Form.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().label() == RowLabel.HEADER) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> starts(List<Form.Row> rows, int header) {
        List<Integer> starts = new ArrayList<>();
        for (int i = header; i < rows.size(); i++) {
            if (isStart(rows.get(i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isStart(Form.Row row) {
        RowLabel label = row.row().label();
        return label != RowLabel.HEADER && label != RowLabel.INDICATOR && namesProject(cells(row));
    }

    /** 项目名称：A　预算金额：12.5 in one cell, or 项目名称 | A in several. */
    private static boolean namesProject(List<Cell> cells) {
        Cell first = cells.get(0);
        boolean label = cells.size() > 1 && first.label().is(FieldLabel.PROJECT_NAME);
        return label
                || InlineFields.of(first.text()).stream()
                        .anyMatch(f -> f.meaning() == FieldLabel.PROJECT_NAME
                                && !f.value().isEmpty());
    }

    private static List<Cell> cells(Form.Row row) {
        return row.sheet().row(row.row().row());
    }
}
