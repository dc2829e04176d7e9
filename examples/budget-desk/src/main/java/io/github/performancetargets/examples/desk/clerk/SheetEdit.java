package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.examples.desk.clerk.SheetInput.GoalInput;
import io.github.performancetargets.examples.desk.clerk.SheetInput.MoneyInput;
import io.github.performancetargets.examples.desk.clerk.SheetInput.RowInput;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 填报 Puts what a clerk typed into a table. A text that is as it was changes nothing, so that whatever a form does not show stays:
 * how a value was read, the history of an indicator, what only another program knows.
 */
final class SheetEdit {
    private static final String NOT_A_NUMBER = "refused.number";
    private static final String NOT_TAKEN = "refused.text";

    private final PerformanceTargetTable base;
    private final UnitCatalogue units;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final List<Integer> rows = new ArrayList<>();

    private SheetEdit(PerformanceTargetTable base, UnitCatalogue units) {
        this.base = base;
        this.units = units;
    }

    /** The table that the base becomes. */
    static EditedSheet apply(PerformanceTargetTable base, SheetInput input, UnitCatalogue units) {
        SheetEdit edit = new SheetEdit(base, units);
        PerformanceTargetTable table = edit.header(input);
        table = edit.money(table, input.money());
        table = table.toBuilder()
                .goals(edit.goals(input.goals()))
                .indicators(edit.indicators(input.rows()))
                .build();
        return new EditedSheet(table, List.copyOf(edit.rows), edit.refused);
    }

    // a field of one line drops the line breaks of what it shows
    private static boolean isSame(String typed, String shown) {
        return typed.replace("\n", "")
                .strip()
                .equals(shown.replace("\r", "").replace("\n", "").strip());
    }

    private PerformanceTargetTable header(SheetInput input) {
        PerformanceTargetTable table = base;
        for (HeaderCell cell : SheetHeader.of(base)) {
            String typed = input.header().get(cell.code());
            if (typed == null || isSame(typed, cell.shown(base))) {
                continue;
            }
            try {
                table = cell.put(table, typed.replace('\0', '\uFFFD'));
            } catch (TextParseException e) {
                refused.put("header[" + cell.code() + "]", reason(cell));
            }
        }
        return table;
    }

    private static String reason(HeaderCell cell) {
        return "refused." + cell.code();
    }

    private PerformanceTargetTable money(PerformanceTargetTable table, List<MoneyInput> inputs) {
        FundingPlan plan = SheetHeader.plan(base);
        List<FundingSource> sources = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            MoneyInput input = inputs.get(i);
            FundingSource known = at(plan.sources(), input.origin());
            Amount was = known == null ? null : known.amount().orElse(null);
            Amount amount = amount("money[" + i + "].amount", input.amount(), was);
            if (known != null) {
                sources.add(known.toBuilder().amount(amount).build());
            } else if (amount != null) {
                sources.add(FundingSource.builder()
                        .kind(FundingKind.of(input.kind().isBlank() ? "other" : input.kind()))
                        .amount(amount)
                        .build());
            }
        }
        return sources.equals(plan.sources())
                ? table
                : SheetHeader.withPlan(
                        table,
                        SheetHeader.plan(table).toBuilder().sources(sources).build());
    }

    private List<Goal> goals(List<GoalInput> inputs) {
        List<Goal> goals = new ArrayList<>();
        for (GoalInput input : inputs) {
            Goal known = at(base.goals(), input.origin());
            if (known != null) {
                goals.add(
                        isSame(input.text(), known.text())
                                ? known
                                : known.toBuilder().text(input.text()).build());
            } else if (!input.text().isBlank()) {
                goals.add(Goal.builder()
                        .period(TargetPeriod.ANNUAL)
                        .text(input.text())
                        .build());
            }
        }
        return goals;
    }

    private List<Indicator> indicators(List<RowInput> inputs) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            RowInput input = inputs.get(i);
            Indicator known = at(base.indicators(), input.origin());
            boolean wasBlank =
                    known != null && SheetInput.row(input.origin(), known).isBlank();
            if (input.isBlank() && !wasBlank) {
                continue;
            }
            indicators.add(indicator(i, input, known));
            rows.add(i);
        }
        return indicators;
    }

    private Indicator indicator(int row, RowInput input, @Nullable Indicator known) {
        Indicator was = known == null ? Indicator.builder().build() : known;
        RowInput shown = SheetInput.row(input.origin(), was);
        Indicator.Builder indicator = was.toBuilder();
        if (!isSame(input.name(), shown.name())) {
            indicator.name(input.name().strip());
        }
        if (!isSame(input.value(), shown.value())) {
            indicator.value(
                    input.value().isBlank()
                            ? null
                            : StatedTarget.read(input.value().strip(), units));
        }
        if (!input.tier().equals(shown.tier())) {
            tier(row, indicator, input.tier());
        }
        Amount points = was.weight().map(Weight::points).orElse(null);
        Amount weight = amount("rows[" + row + "].weight", input.weight(), points);
        return indicator.weight(weight == null ? null : new Weight(weight)).build();
    }

    private void tier(int row, Indicator.Builder indicator, String code) {
        try {
            TierChoice.put(indicator, code);
        } catch (IllegalArgumentException e) {
            refused.put("rows[" + row + "].tier", NOT_TAKEN);
        }
    }

    private @Nullable Amount amount(String field, String typed, @Nullable Amount was) {
        if (isSame(typed, was == null ? "" : was.toString())) {
            return was;
        }
        try {
            return typed.isBlank() ? null : Amount.parse(typed.strip());
        } catch (TextParseException e) {
            refused.put(field, NOT_A_NUMBER);
            return was;
        }
    }

    private static <T> @Nullable T at(List<T> known, int index) {
        return index >= 0 && index < known.size() ? known.get(index) : null;
    }
}
