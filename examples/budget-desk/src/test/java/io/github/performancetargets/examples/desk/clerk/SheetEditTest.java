package io.github.performancetargets.examples.desk.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.examples.desk.HandedIn;
import io.github.performancetargets.examples.desk.clerk.SheetInput.RowInput;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetEditTest {
    private static final UnitCatalogue UNITS = UnitCatalogue.standard();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-30T00:00:00Z"), ZoneOffset.UTC);

    private static PerformanceTargetTable empty() {
        return NewSheet.of(FormEdition.PINGLUO_2021, TODAY);
    }

    private static SheetInput typed(PerformanceTargetTable table, Map<String, String> header, RowInput... rows) {
        SheetInput shown = SheetInput.of(table, 0);
        Map<String, String> all = new HashMap<>(shown.header());
        all.putAll(header);
        List<RowInput> typed = new ArrayList<>(List.of(rows));
        typed.addAll(shown.rows().subList(rows.length, shown.rows().size()));
        return new SheetInput(0, 0, all, shown.money(), shown.goals(), typed, true);
    }

    private static PerformanceTargetTable applied(PerformanceTargetTable base, SheetInput input) {
        EditedSheet edited = SheetEdit.apply(base, input, UNITS);
        assertThat(edited.refused()).isEmpty();
        return edited.table();
    }

    @Test
    void aFormSentBackAsItCameChangesNothing() throws IOException {
        int seen = 0;
        for (Path folder : HandedIn.cases("")) {
            for (PerformanceTargetTable table : HandedIn.tables(folder)) {
                assertThat(applied(table, SheetInput.of(table, 0)))
                        .as(folder.toString())
                        .isEqualTo(table);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(70);
    }

    @Test
    void lineBreaksThatABrowserDropsChangeNothing() {
        PerformanceTargetTable table = empty().toBuilder().title("绩效\n目标表").build();
        assertThat(applied(table, typed(table, Map.of("title", "绩效目标表")))).isEqualTo(table);
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        Indicator known = empty().indicators().get(0).toBuilder()
                .name("培训")
                .value(StatedTarget.read("≥3 次"))
                .priorValues(List.of(new PriorValue("2025", StatedTarget.read("2 次"))))
                .note("备注")
                .build();
        PerformanceTargetTable table =
                empty().toBuilder().indicators(List.of(known)).build();
        PerformanceTargetTable edited =
                applied(table, typed(table, Map.of(), new RowInput(0, TierChoice.code(known), "培训", "≥4 次", "")));
        assertThat(edited.indicators())
                .containsExactly(
                        known.toBuilder().value(StatedTarget.read("≥4 次")).build());
    }

    @Test
    void aRowIsAddedAndOneThatWasClearedIsDropped() {
        PerformanceTargetTable table = empty();
        String tier = TierChoice.code(table.indicators().get(0));
        PerformanceTargetTable filled =
                applied(table, typed(table, Map.of(), new RowInput(0, tier, "培训", "≥3 次", "10")));
        assertThat(filled.indicators()).hasSameSizeAs(table.indicators());
        assertThat(filled.indicators().get(0).weight()).isPresent();
        PerformanceTargetTable cleared = applied(filled, typed(filled, Map.of(), new RowInput(0, tier, "", "", "10")));
        assertThat(cleared.indicators()).hasSize(table.indicators().size() - 1);
    }

    @Test
    void theHeaderIsFilledIn() {
        PerformanceTargetTable edited = applied(
                empty(),
                typed(
                        empty(),
                        Map.of(
                                "project-name", " 法律援助 ",
                                "supervising-department", "行财科",
                                "supervising-department-code", "05",
                                "fiscal-year", "2028",
                                "annual-funding-total", "14.50")));
        assertThat(SheetHeader.of(edited))
                .extracting(cell -> cell.shown(edited))
                .contains("法律援助", "行财科", "05", "2028", "14.5", "万元");
    }

    @Test
    void whatACellCannotTakeIsNamedAndChangesNothing() {
        SheetInput input = typed(
                empty(),
                Map.of("fiscal-year", "明年", "annual-funding-total", "十四", "funding-unit", "万万千千"),
                new RowInput(0, "产出指标|数量指标", "培训", "≥3 次", "十分"));
        EditedSheet edited = SheetEdit.apply(empty(), input, UNITS);
        assertThat(edited.refused())
                .containsOnlyKeys(
                        "header[fiscal-year]",
                        "header[annual-funding-total]",
                        "header[funding-unit]",
                        "rows[0].weight",
                        "rows[0].tier");
        assertThat(edited.table().fiscalYear()).isEqualTo(empty().fiscalYear());
    }

    @Test
    void everyRowKnowsItsPlaceInTheForm() {
        PerformanceTargetTable table = empty();
        SheetInput shown = SheetInput.of(table, 0);
        List<RowInput> rows = new ArrayList<>(shown.rows());
        int last = rows.size() - 1;
        rows.set(last, new RowInput(-1, "", "又一项", "3 次", ""));
        SheetInput input = new SheetInput(0, 0, shown.header(), shown.money(), shown.goals(), rows, true);
        EditedSheet edited = SheetEdit.apply(table, input, UNITS);
        assertThat(edited.rows()).hasSameSizeAs(edited.table().indicators()).endsWith(last);
    }
}
