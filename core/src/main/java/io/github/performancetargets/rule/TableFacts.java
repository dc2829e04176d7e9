package io.github.performancetargets.rule;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * 被审核的表 A table as rules look at it: its indicators without the empty rows that forms print, and what several rules need of
 * them, computed once. Used by one thread, during one validation.
 */
public final class TableFacts {
    private static final Indicator[] NONE = {};

    private final PerformanceTargetTable table;
    private final FormEdition edition;
    private final Stage stage;
    private final Indicator[] indicators;
    private final int size;
    // the row of each indicator, where an empty row stands before one of them
    private final int @Nullable [] rows;
    private final SharedFacts shared = new SharedFacts();
    // what many rules ask again and again, kept from the first question on
    private @Nullable StatedTarget @Nullable [] values;
    private @Nullable IndicatorDimension @Nullable [] dimensions;
    private @Nullable String @Nullable [] foldedNames;
    private @Nullable String @Nullable [] measured;
    private int @Nullable [] numbers;

    private TableFacts(PerformanceTargetTable table, FormEdition edition, Stage stage) {
        this.table = table;
        this.edition = edition;
        this.stage = stage;
        this.indicators = table.indicators().toArray(NONE);
        int[] kept = null;
        int next = 0;
        for (int row = 0; row < indicators.length; row++) {
            Indicator indicator = indicators[row];
            boolean beginsWithWords = PrintedName.beginsWithWords(indicator.name());
            if (!beginsWithWords && PrintedName.isEmptyRow(indicator)) {
                kept = kept == null ? rowsUpTo(row, indicators.length) : kept;
                continue;
            }
            if (kept != null) {
                indicators[next] = indicator;
                kept[next] = row;
            }
            next++;
        }
        this.rows = kept;
        this.size = next;
    }

    // row and position are one until the first empty row
    private static int[] rowsUpTo(int row, int count) {
        int[] rows = new int[count];
        for (int i = 0; i < row; i++) {
            rows[i] = i;
        }
        return rows;
    }

    /** The facts of a table that an edition judges. */
    public static TableFacts of(PerformanceTargetTable table, FormEdition edition, Stage stage) {
        return new TableFacts(
                Objects.requireNonNull(table, "table"),
                Objects.requireNonNull(edition, "edition"),
                Objects.requireNonNull(stage, "stage"));
    }

    /** 绩效目标表 The table itself. */
    public PerformanceTargetTable table() {
        return table;
    }

    /** 表式 The edition that judges the table. */
    public FormEdition edition() {
        return edition;
    }

    /** 填报阶段 The stage whose demands apply. */
    public Stage stage() {
        return stage;
    }

    /** The number of indicators, empty rows not counted. */
    public int size() {
        return size;
    }

    /** 三级指标 The indicator at a position from 0, empty rows not counted. */
    public Indicator indicator(int i) {
        return indicators[Objects.checkIndex(i, size)];
    }

    /** 有名称 Whether the name of an indicator says anything: more than blanks, dots, and the 指标1： that forms print. */
    public boolean isNamed(int i) {
        return !PrintedName.saysNothing(indicator(i).name());
    }

    /** 指标值 The stated value of an indicator, or null where it has none. */
    public @Nullable StatedTarget value(int i) {
        @Nullable StatedTarget[] known = values;
        if (known == null) {
            known = new StatedTarget[size];
            for (int j = 0; j < size; j++) {
                known[j] = indicators[j].value().orElse(null);
            }
            values = known;
        }
        return known[i];
    }

    /** 含义 What the value of an indicator means, or null where it has none. */
    public @Nullable Target target(int i) {
        StatedTarget value = value(i);
        return value == null ? null : value.target();
    }

    /** 二级指标 The second tier of an indicator, or null where it names none. */
    public @Nullable IndicatorDimension dimension(int i) {
        @Nullable IndicatorDimension[] known = dimensions;
        if (known == null) {
            known = new IndicatorDimension[size];
            for (int j = 0; j < size; j++) {
                known[j] = indicators[j].dimension().orElse(null);
            }
            dimensions = known;
        }
        return known[i];
    }

    /** 一级指标 The first tier of an indicator as stated, or null. */
    public @Nullable IndicatorCategory category(int i) {
        return indicator(i).category().orElse(null);
    }

    /** 一级指标 The first tier that an indicator belongs to: the stated one, else the one of its second tier, else null. */
    public @Nullable IndicatorCategory impliedCategory(int i) {
        IndicatorCategory stated = category(i);
        if (stated != null) {
            return stated;
        }
        IndicatorDimension dimension = dimension(i);
        return dimension == null ? null : Tiers.categoryOf(dimension);
    }

    /** Whether an indicator is set for the fiscal year. */
    public boolean isAnnual(int i) {
        return indicator(i).period() == TargetPeriod.ANNUAL;
    }

    /** A name for comparing: half-width characters, no blanks, no printed 指标1: before it. */
    public static String folded(String name) {
        return PrintedName.withoutNumber(Folding.compact(name));
    }

    /** The name of an indicator for comparing, as {@link #folded} makes it. */
    public String foldedName(int i) {
        @Nullable String[] known = foldedNames;
        if (known == null) {
            known = new String[size()];
            foldedNames = known;
        }
        String folded = known[i];
        if (folded == null) {
            folded = folded(indicator(i).name());
            known[i] = folded;
        }
        return folded;
    }

    /**
     * What the name of an indicator measures: the last clause of the folded name, without brackets at its end. In
     * 维护社会和谐稳定，重新违法犯罪率下降 the words before the comma are the purpose.
     */
    public String measured(int i) {
        @Nullable String[] known = measured;
        if (known == null) {
            known = new String[size()];
            measured = known;
        }
        String last = known[i];
        if (last == null) {
            last = LastClause.of(foldedName(i));
            known[i] = last;
        }
        return last;
    }

    /** 共用事实 Something about this table that several rules need, computed by the first that asks. */
    public <T> T shared(SharedFact<T> fact) {
        return shared.get(fact, this);
    }

    /** 位置 The place of an indicator as a whole. */
    public Place place(int i) {
        return place(i, "", Optional.empty(), Optional.empty());
    }

    /** The place of the value of an indicator, with its words. */
    public Place valuePlace(int i) {
        StatedTarget value = value(i);
        return place(
                i,
                "/value",
                Optional.of("value"),
                value == null || value.text().isEmpty() ? Optional.empty() : Optional.of(value.text()));
    }

    /** The place of another column of an indicator, such as {@code weight}, with the words in it. */
    public Place columnPlace(int i, String column, Optional<String> words) {
        Objects.requireNonNull(words, "words");
        return place(i, "/" + column, Optional.of(column), words);
    }

    private Place place(int i, String column, Optional<String> field, Optional<String> words) {
        Indicator indicator = indicator(i);
        int row = rows == null ? i : rows[i];
        return new Place(
                "/indicators/" + row + column,
                field,
                indicator.period(),
                indicator.category(),
                indicator.dimension(),
                OptionalInt.of(number(i)),
                indicator.id(),
                Folding.isBlank(indicator.name()) ? Optional.empty() : Optional.of(indicator.name()),
                words);
    }

    /** Which indicator of its second tier it is, from 1: what a reviewer calls 第 n 项. */
    public int number(int i) {
        int[] known = numbers;
        if (known == null) {
            known = TierNumbers.of(this);
            numbers = known;
        }
        return known[i];
    }
}
