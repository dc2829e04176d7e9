package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.grid.Block;
import io.github.performancetargets.generalisation.grid.FormDocument;
import io.github.performancetargets.generalisation.grid.FormGrid;
import io.github.performancetargets.generalisation.score.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** 周围内容 Puts around a form what stands around forms in documents. */
final class Surroundings {
    private final List<List<List<String>>> tables;
    private final List<List<List<String>>> alike;
    private final List<List<List<String>>> menus;
    private final List<List<List<String>>> buttons;
    private final List<String> headings;
    private final List<String> footers;

    /** What is drawn from: the files whose name ends with a word. */
    Surroundings(String set) {
        tables = Lists.blocks("foreign-" + set + ".txt");
        alike = Lists.blocks("alike-" + set + ".txt");
        menus = Lists.blocks("menus-" + set + ".txt");
        buttons = Lists.blocks("buttons-" + set + ".txt");
        headings = Lists.lines("headings-" + set + ".txt");
        footers = Lists.lines("footers-" + set + ".txt");
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> some(List<String> of, int count, Random random) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    /** Another table with its title, a blank line before and behind. */
    private static List<Block> blocks(List<List<String>> table) {
        return List.of(
                Block.Line.BLANK,
                new Block.Line(table.get(0).get(0)),
                new Block.Table(FormGrid.ofRows(table.subList(1, table.size()))),
                Block.Line.BLANK);
    }

    Optional<Made> tableBefore(BaseForm form, BaseForm next, Random random) {
        List<List<String>> table = one(tables, random);
        return Optional.of(Made.around(form, form.document().behind(blocks(table)), table));
    }

    Optional<Made> tableBehind(BaseForm form, BaseForm next, Random random) {
        List<List<String>> table = one(tables, random);
        return Optional.of(Made.around(form, form.document().before(blocks(table)), table));
    }

    Optional<Made> tableBetween(BaseForm form, BaseForm next, Random random) {
        List<List<String>> table = one(tables, random);
        FormDocument both =
                form.document().before(blocks(table)).before(next.document().blocks());
        return Optional.of(new Made(
                both,
                Stream.concat(form.tables().stream(), next.tables().stream()).toList(),
                Made.telling(table, Stream.of(form, next)),
                Scope.ALL));
    }

    Optional<Made> rowsBefore(BaseForm form, BaseForm next, Random random) {
        return inGrid(form, one(tables, random), true);
    }

    Optional<Made> rowsBehind(BaseForm form, BaseForm next, Random random) {
        return inGrid(form, one(tables, random), false);
    }

    /** Rows that look like those of a form: its labels over other things, or values without any label. */
    Optional<Made> alikeRowsBehind(BaseForm form, BaseForm next, Random random) {
        return inGrid(form, one(alike, random), false);
    }

    Optional<Made> alikeBehind(BaseForm form, BaseForm next, Random random) {
        List<List<String>> table = one(alike, random);
        FormDocument document =
                form.document().before(List.of(Block.Line.BLANK, new Block.Table(FormGrid.ofRows(table))));
        return Optional.of(Made.around(form, document, table));
    }

    Optional<Made> buttonsInGrid(BaseForm form, BaseForm next, Random random) {
        return inGrid(form, one(buttons, random), false);
    }

    /** Rows of another table in the form's own grid, without a blank row. */
    private static Optional<Made> inGrid(BaseForm form, List<List<String>> rows, boolean before) {
        if (form.document().tables().size() != 1) {
            return Optional.empty();
        }
        FormGrid own = form.document().tables().get(0);
        FormGrid other = FormGrid.ofRows(rows);
        FormGrid joined = before ? other.above(own) : own.above(other);
        return Optional.of(Made.around(form, form.document().withTable(List.of(new Block.Table(joined))), rows));
    }

    Optional<Made> headings(BaseForm form, BaseForm next, Random random) {
        List<String> lines = some(headings, 2, random);
        return Optional.of(Made.around(form, form.document().behind(Made.blocks(lines)), Made.rows(lines)));
    }

    Optional<Made> footers(BaseForm form, BaseForm next, Random random) {
        List<String> lines = some(footers, 3, random);
        return Optional.of(Made.around(form, form.document().before(Made.blocks(lines)), Made.rows(lines)));
    }

    /** Menus as tables, as pages are laid out: one above the form, one below. */
    Optional<Made> menus(BaseForm form, BaseForm next, Random random) {
        FormDocument document = form.document()
                .behind(List.of(new Block.Table(FormGrid.ofRows(menus.get(0)))))
                .before(List.of(new Block.Table(FormGrid.ofRows(menus.get(1)))));
        return Optional.of(
                Made.around(form, document, menus.stream().flatMap(List::stream).toList()));
    }

    Optional<Made> buttons(BaseForm form, BaseForm next, Random random) {
        List<List<String>> row = one(buttons, random);
        FormDocument document = form.document().before(List.of(new Block.Table(FormGrid.ofRows(row))));
        return Optional.of(Made.around(form, document, row));
    }
}
