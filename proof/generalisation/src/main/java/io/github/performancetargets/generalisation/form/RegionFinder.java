package io.github.performancetargets.generalisation.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.performancetargets.generalisation.grid.FormCell;
import io.github.performancetargets.generalisation.grid.FormGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the indicators of a model in the grid that it was written down for. */
final class RegionFinder {
    private static final Pattern OVER_NAMES = Pattern.compile("指标|名称|内容|目标");
    private static final int FEWEST = 3;
    private static final int HIGHEST_HEADER = 3;
    private static final int LONGEST_NUMBER = 5;

    private final FormGrid grid;
    private final JsonNode table;
    private final List<String> plain;
    private final List<FormCell> names = new ArrayList<>();
    private final List<JsonNode> named = new ArrayList<>();

    RegionFinder(FormGrid grid, JsonNode table) {
        this.grid = grid;
        this.table = table;
        this.plain = grid.cells().stream()
                .map(cell -> RegionWords.plain(cell.text()))
                .toList();
    }

    Optional<IndicatorRegion> find() {
        findNames();
        int indicators = table.path("indicators").size();
        if (names.size() < FEWEST || names.size() * 10 < indicators * 9) {
            return Optional.empty();
        }
        int column = mostly(FormCell::column);
        List<FormCell> inColumn =
                names.stream().filter(cell -> cell.column() == column).toList();
        int first = inColumn.get(0).row();
        Optional<FormCell> header = header(first, column);
        if (inColumn.size() < names.size() || header.isEmpty()) {
            return Optional.empty();
        }
        int end = inColumn.get(inColumn.size() - 1).bottom();
        if (isSaidAgain(header.get(), end)) {
            return Optional.empty();
        }
        List<Integer> tiers = IntStream.range(0, column)
                .filter(c -> isTier(c, first, end))
                .boxed()
                .toList();
        return Optional.of(new IndicatorRegion(
                top(header.get(), first),
                first,
                end,
                inColumn.stream().map(FormCell::row).toList(),
                tiers,
                column,
                value(column)));
    }

    /** Each indicator below the one before it. */
    private void findNames() {
        int next = 0;
        for (JsonNode indicator : table.path("indicators")) {
            String name = RegionWords.plain(indicator.path("name").asText());
            for (int i = 0; i < plain.size(); i++) {
                FormCell cell = grid.cells().get(i);
                if (cell.row() >= next && isNamed(plain.get(i), name)) {
                    names.add(cell);
                    named.add(indicator);
                    next = cell.bottom();
                    break;
                }
            }
        }
    }

    /** Whether a cell says no more than a name, perhaps behind its number. */
    private static boolean isNamed(String cell, String name) {
        return !name.isEmpty() && cell.endsWith(name) && cell.length() - name.length() <= LONGEST_NUMBER;
    }

    private int mostly(Function<FormCell, Integer> number) {
        return names.stream().collect(Collectors.groupingBy(number, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private Optional<FormCell> header(int first, int column) {
        return IntStream.iterate(first - 1, row -> row >= Math.max(0, first - HIGHEST_HEADER), row -> row - 1)
                .mapToObj(row -> grid.at(row, column))
                .flatMap(Optional::stream)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell ->
                        OVER_NAMES.matcher(RegionWords.plain(cell.text())).find());
    }

    /** Whether a second header stands between the indicators, as above those of another period. */
    private boolean isSaidAgain(FormCell header, int end) {
        String words = RegionWords.plain(header.text());
        return grid.cells().stream()
                .anyMatch(cell -> cell.row() >= header.bottom()
                        && cell.row() < end
                        && RegionWords.plain(cell.text()).equals(words));
    }

    /** The header begins where the highest of the cells begins that stand right above the indicators. */
    private int top(FormCell header, int first) {
        return grid.across(first - 1).stream()
                .filter(cell -> cell.bottom() == first && !cell.isBlank() && cell.columns() < grid.width())
                .mapToInt(FormCell::row)
                .reduce(header.row(), Math::min);
    }

    private boolean isTier(int column, int first, int end) {
        List<String> labels = IndicatorRegion.labels(table);
        List<String> texts = grid.cells().stream()
                .filter(cell -> cell.column() == column && cell.row() >= first && cell.row() < end && !cell.isBlank())
                .map(cell -> RegionWords.plain(cell.text()))
                .toList();
        return !texts.isEmpty() && labels.containsAll(texts);
    }

    private OptionalInt value(int column) {
        for (int c = 0; c < grid.width(); c++) {
            int at = c;
            long whole = IntStream.range(0, names.size())
                    .filter(i -> isValue(names.get(i).row(), at, named.get(i)))
                    .count();
            if (c != column && whole * 10 >= names.size() * 9L) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isValue(int row, int column, JsonNode indicator) {
        String value = RegionWords.plain(indicator.path("value").path("text").asText());
        return grid.at(row, column)
                .map(cell -> RegionWords.plain(cell.text()).equals(value))
                .orElse(false);
    }
}
