package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.form.IndicatorRegion;
import io.github.performancetargets.generalisation.form.RegionWords;
import io.github.performancetargets.generalisation.grid.Block;
import io.github.performancetargets.generalisation.grid.FormCell;
import io.github.performancetargets.generalisation.grid.FormGrid;
import io.github.performancetargets.generalisation.score.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** 改名 Says the labels of a form in other words: of the field, or that stand in no list. */
final class Relabellings {
    private static final Map<String, String> SYNONYMS = synonyms();

    private static final Pattern MORE = Pattern.compile("[0-9(（]");

    private final List<String> words;

    /** The unlisted words: the file whose name ends with a word. */
    Relabellings(String set) {
        this.words = Lists.lines("unlisted-" + set + ".txt");
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        Lists.lines("synonyms.tsv").forEach(line -> {
            String[] pair = line.split("\t", -1);
            synonyms.put(pair[0], pair[1]);
        });
        return synonyms;
    }

    private static FormGrid grid(BaseForm form) {
        return form.document().tables().get(0);
    }

    /** Labels that the model keeps as printed, or in the name of a field, stay. */
    static Optional<Made> synonyms(BaseForm form, BaseForm next, Random random) {
        List<String> printed = form.tables().stream()
                .flatMap(table -> table.findValuesAsText("label").stream())
                .map(RegionWords::plain)
                .toList();
        return IndicatorRegion.of(form).flatMap(region -> {
            List<FormCell> header = region.header(grid(form));
            List<FormCell> labels = grid(form).cells().stream()
                    .filter(cell -> cell.row() < region.top() || header.contains(cell))
                    .filter(cell -> SYNONYMS.containsKey(RegionWords.plain(cell.text())))
                    .filter(cell -> printed.stream().noneMatch(label -> label.contains(RegionWords.plain(cell.text()))))
                    .toList();
            if (labels.isEmpty()) {
                return Optional.empty();
            }
            FormGrid said = grid(form)
                    .map(
                            labels::contains,
                            cell -> cell.saying(SYNONYMS.getOrDefault(RegionWords.plain(cell.text()), cell.text())));
            return Optional.of(Made.same(form, form.document().withTable(List.of(new Block.Table(said)))));
        });
    }

    /** The headers of tiers, names and values; those of other columns stay. */
    Optional<Made> unlisted(BaseForm form, BaseForm next, Random random) {
        return replaced(form, random, false);
    }

    /** All headers: of the other columns nothing can be known. */
    Optional<Made> unlistedAll(BaseForm form, BaseForm next, Random random) {
        return replaced(form, random, true);
    }

    private Optional<Made> replaced(BaseForm form, Random random, boolean all) {
        return IndicatorRegion.of(form)
                .filter(region -> region.value().isPresent())
                .flatMap(region -> {
                    int value = region.value().getAsInt();
                    List<FormCell> header = region.header(grid(form)).stream()
                            .filter(cell -> all
                                    || region.tiers().contains(cell.column())
                                    || covers(cell, region.name())
                                    || covers(cell, value))
                            .toList();
                    // years, money and points in a header say more than which column it is
                    boolean more = header.stream()
                            .anyMatch(cell -> MORE.matcher(cell.text()).find());
                    if (more || header.size() < 2 || header.size() > words.size()) {
                        return Optional.empty();
                    }
                    List<String> shuffled = new ArrayList<>(words);
                    Collections.shuffle(shuffled, random);
                    FormGrid said =
                            grid(form).map(header::contains, cell -> cell.saying(shuffled.get(header.indexOf(cell))));
                    return Optional.of(new Made(
                            form.document().withTable(List.of(new Block.Table(said))),
                            form.tables(),
                            List.of(),
                            all ? Scope.ROWS : Scope.ALL));
                });
    }

    private static boolean covers(FormCell cell, int column) {
        return cell.column() <= column && column < cell.right();
    }
}
