package io.github.performancetargets.generalisation.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.form.IndicatorRegion;
import io.github.performancetargets.generalisation.form.RegionWords;
import io.github.performancetargets.generalisation.grid.Block;
import io.github.performancetargets.generalisation.grid.FormGrid;
import io.github.performancetargets.generalisation.score.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** 换层级 Calls the tiers of a form by words that stand in no list: the model then holds them as printed. */
final class Retierings {
    private final List<String> words;

    /** The words: the file whose name ends with a word. */
    Retierings(String set) {
        this.words = Lists.lines("tiers-" + set + ".txt");
    }

    Optional<Made> unlisted(BaseForm form, BaseForm next, Random random) {
        return IndicatorRegion.of(form)
                .filter(region -> region.tiers().size() > 1)
                .flatMap(region -> replaced(form, region, random));
    }

    private Optional<Made> replaced(BaseForm form, IndicatorRegion region, Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        JsonNode table = form.tables().get(0).deepCopy();
        Map<String, String> byLabel = new HashMap<>();
        Map<String, String> byCode = new HashMap<>();
        for (JsonNode slot : table.path("slots")) {
            if (byLabel.size() == shuffled.size()) {
                return Optional.empty();
            }
            String label = RegionWords.plain(slot.path("label").asText());
            byLabel.putIfAbsent(label, shuffled.get(byLabel.size()));
            byCode.put(code(slot), byLabel.getOrDefault(label, ""));
        }
        if (!renamed(table, byCode)) {
            return Optional.empty();
        }
        FormGrid grid = form.document().tables().get(0);
        FormGrid said = grid.map(
                cell -> cell.row() >= region.first()
                        && region.tiers().contains(cell.column())
                        && byLabel.containsKey(RegionWords.plain(cell.text())),
                cell -> cell.saying(byLabel.getOrDefault(RegionWords.plain(cell.text()), cell.text())));
        return Optional.of(new Made(
                form.document().withTable(List.of(new Block.Table(said))), List.of(table), List.of(), Scope.ROWS));
    }

    private static String code(JsonNode tier) {
        return tier.path("category").asText() + "/" + tier.path("dimension").asText();
    }

    /** Whether every tier of every indicator is printed, and so could be renamed. */
    private static boolean renamed(JsonNode table, Map<String, String> byCode) {
        for (JsonNode indicator : table.path("indicators")) {
            String category = byCode.get(indicator.path("category").asText() + "/");
            String dimension = byCode.get(code(indicator));
            if (category == null || dimension == null || !indicator.has("dimension")) {
                return false;
            }
            ((ObjectNode) indicator).put("category", category).put("dimension", dimension);
        }
        return true;
    }
}
