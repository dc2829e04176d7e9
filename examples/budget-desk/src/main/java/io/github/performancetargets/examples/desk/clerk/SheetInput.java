package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 填报内容 What stands in the form on the clerk's screen, as texts.
 *
 * @param base the state of the table that the form was made of: what it does not show stays as it is there
 * @param seen the last state that was before the clerk's eyes: the same, or one that was shown beside it later
 * @param header the texts of the cells, by their codes
 * @param money the sources of the money
 * @param goals the goals
 * @param rows the indicators, and empty rows for more
 * @param whole whether the form came to its end: one that was cut short would drop rows
 */
public record SheetInput(
        int base,
        int seen,
        Map<String, String> header,
        List<MoneyInput> money,
        List<GoalInput> goals,
        List<RowInput> rows,
        boolean whole) {
    private static final int ROWS_MORE = 3;

    /** Drops what is not there. */
    public SheetInput {
        header = header == null ? Map.of() : header;
        money = present(money);
        goals = present(goals);
        rows = present(rows);
    }

    private static <T> List<T> present(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /**
     * 资金来源 A source of money.
     *
     * @param origin which one it is in the base; -1 for one more
     * @param kind the code of its kind
     * @param amount its amount
     */
    public record MoneyInput(int origin, String kind, String amount) {
        /** Drops what is not there. */
        public MoneyInput {
            kind = clean(kind);
            amount = clean(amount);
        }
    }

    /**
     * 目标 A goal.
     *
     * @param origin which one it is in the base; -1 for one more
     * @param text its words
     */
    public record GoalInput(int origin, String text) {
        /** Drops what is not there. */
        public GoalInput {
            text = clean(text);
        }
    }

    /**
     * 指标行 An indicator.
     *
     * @param origin which one it is in the base; -1 for one more
     * @param tier its tiers: {@link TierChoice}
     * @param name its name
     * @param value its value
     * @param weight its points
     */
    public record RowInput(int origin, String tier, String name, String value, String weight) {
        /** Drops what is not there. */
        public RowInput {
            tier = clean(tier);
            name = clean(name);
            value = clean(value);
            weight = clean(weight);
        }

        /** Whether nothing is said about an indicator. */
        public boolean isBlank() {
            return name.isBlank() && value.isBlank();
        }
    }

    private static String clean(@Nullable String given) {
        // browsers send line breaks of two characters, and no database takes U+0000
        return given == null ? "" : given.replace("\r\n", "\n").replace('\0', '\uFFFD');
    }

    /** The form for a state of a table. */
    static SheetInput of(PerformanceTargetTable table, int version) {
        Map<String, String> header = new LinkedHashMap<>();
        SheetHeader.of(table).forEach(cell -> header.put(cell.code(), cell.shown(table)));
        return new SheetInput(version, version, header, money(table), goals(table), rows(table), true);
    }

    /** The same after another state was shown beside it. */
    SheetInput seeing(int version) {
        return new SheetInput(base, version, header, money, goals, rows, whole);
    }

    private static List<MoneyInput> money(PerformanceTargetTable table) {
        List<MoneyInput> money = new ArrayList<>();
        List<FundingSource> sources = SheetHeader.plan(table).sources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            money.add(new MoneyInput(i, source.kind().code(), shown(source.amount())));
        }
        if (money.isEmpty()) {
            money.add(new MoneyInput(-1, FundingKind.FISCAL.code(), ""));
            money.add(new MoneyInput(-1, FundingKind.OTHER.code(), ""));
        }
        return money;
    }

    private static List<GoalInput> goals(PerformanceTargetTable table) {
        List<GoalInput> goals = new ArrayList<>();
        List<Goal> known = table.goals();
        for (int i = 0; i < known.size(); i++) {
            goals.add(new GoalInput(i, known.get(i).text()));
        }
        if (goals.isEmpty()) {
            goals.add(new GoalInput(-1, ""));
        }
        return goals;
    }

    private static List<RowInput> rows(PerformanceTargetTable table) {
        List<RowInput> rows = new ArrayList<>();
        List<Indicator> indicators = table.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            rows.add(row(i, indicators.get(i)));
        }
        for (int i = 0; i < ROWS_MORE; i++) {
            rows.add(new RowInput(-1, "", "", "", ""));
        }
        return rows;
    }

    static RowInput row(int origin, Indicator indicator) {
        return new RowInput(
                origin,
                TierChoice.code(indicator),
                indicator.name(),
                indicator.value().map(StatedTarget::text).orElse(""),
                shown(indicator.weight().map(weight -> weight.points())));
    }

    private static String shown(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse("");
    }
}
