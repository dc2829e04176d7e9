package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.grid.Format;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** 变体目录 All kinds of variants, as {@code kinds.tsv} lists them. */
public final class Kinds {
    private static final String FIT = "fit";
    private static final String JUDGE = "judge";
    private static final List<VariantKind> ALL = all(changes());

    private Kinds() {}

    /** All of them, in the order of the list. */
    public static List<VariantKind> all() {
        return ALL;
    }

    private static Map<String, FormChange> changes() {
        Map<String, FormChange> changes = new LinkedHashMap<>();
        changes.put("identity", (form, next, random) -> Optional.of(Made.same(form, form.document())));
        around(changes, new Surroundings(FIT), "");
        around(changes, new Surroundings(JUDGE), "-unseen");
        changes.put("buttons", new Surroundings(FIT)::buttons);
        changes.put("buttons-in-grid", new Surroundings(JUDGE)::buttonsInGrid);
        changes.put("head-apart", Cuts::headApart);
        changes.put("head-apart-headed", Cuts::headApartWithHeading);
        changes.put("nested", Cuts::nested);
        changes.put("header-again", Cuts::headerAgain);
        changes.put("header-again-tiers-once", Cuts::headerAgainTiersOnce);
        changes.put("new-page", Cuts::newPage);
        changes.put("unmerged", Rearrangements::unmerged);
        changes.put("unmerged-repeated", Rearrangements::unmergedTiersRepeated);
        changes.put("category-second-row", Rearrangements::categoryInSecondRow);
        changes.put("category-centred", Rearrangements::categoryCentred);
        changes.put("columns-permuted", Rearrangements::columnsPermuted);
        changes.put("pasted-page", Kinds::pasted);
        changes.put("synonyms", Relabellings::synonyms);
        for (String set : List.of(FIT, JUDGE)) {
            String ending = set.equals(FIT) ? "" : "-unseen";
            Relabellings labels = new Relabellings(set);
            changes.put("unlisted" + ending, labels::unlisted);
            changes.put("unlisted-all" + ending, labels::unlistedAll);
            changes.put("tiers-unlisted" + ending, new Retierings(set)::unlisted);
        }
        return changes;
    }

    private static void around(Map<String, FormChange> changes, Surroundings with, String ending) {
        changes.put("table-before" + ending, with::tableBefore);
        changes.put("table-behind" + ending, with::tableBehind);
        changes.put("table-between" + ending, with::tableBetween);
        changes.put("rows-before" + ending, with::rowsBefore);
        changes.put("rows-behind" + ending, with::rowsBehind);
        // in text the grid is the document
        changes.put("pasted-before" + ending, ofTexts(with::rowsBefore));
        changes.put("pasted-behind" + ending, ofTexts(with::rowsBehind));
        changes.put("table-behind-alike" + ending, with::alikeBehind);
        changes.put("rows-behind-alike" + ending, with::alikeRowsBehind);
        changes.put("pasted-behind-alike" + ending, ofTexts(with::alikeRowsBehind));
        changes.put("headings" + ending, with::headings);
        changes.put("footers" + ending, with::footers);
        changes.put("menus" + ending, with::menus);
    }

    private static FormChange ofTexts(FormChange change) {
        return (form, next, random) -> form.page() ? Optional.empty() : change.apply(form, next, random);
    }

    private static Optional<Made> pasted(BaseForm form, BaseForm next, Random random) {
        return form.page() ? Optional.of(Made.same(form, form.document())) : Optional.empty();
    }

    private static List<VariantKind> all(Map<String, FormChange> changes) {
        List<VariantKind> kinds = new ArrayList<>();
        List<String> lines = Lists.lines("kinds.tsv");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            FormChange change = changes.remove(cells[0]);
            if (change == null) {
                throw new IllegalStateException("kinds.tsv: nothing makes the kind " + cells[0]);
            }
            kinds.add(new VariantKind(cells[0], cells[1].equals(JUDGE), formats(cells[2]), cells[3], change));
        }
        if (!changes.isEmpty()) {
            throw new IllegalStateException("kinds.tsv does not list " + changes.keySet());
        }
        return List.copyOf(kinds);
    }

    private static Set<Format> formats(String words) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String word : words.split(" ", -1)) {
            formats.add(Format.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return formats;
    }
}
