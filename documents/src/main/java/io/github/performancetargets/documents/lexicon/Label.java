package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 标签 The words of a cell with all that they may mean as a label, looked up once: every block asks for it again. */
public final class Label {
    private static final int LONGEST = 60;
    private static final int LONGEST_TIER = 24;
    private static final int LENGTH_OF_YEAR = 5;
    private static final String ENDS = ends();

    private final String text;
    private final String key;
    private final Optional<FieldLabel> field;
    private final boolean certain;
    private final boolean both;
    private final Optional<FundingLabel> funding;
    private final Optional<ColumnRole> column;
    private final Optional<GoalLabel> goal;
    private final Optional<ExecutionColumn> execution;
    private final Optional<TaskColumn> task;
    private final Optional<TargetPeriod> period;
    private final Optional<IndicatorCategory> category;
    private final Optional<IndicatorDimension> dimension;

    private Label(String text) {
        this.text = text;
        boolean mayBe = text.length() <= LONGEST;
        this.key = mayBe ? LabelWords.key(text) : text;
        this.period = mayBe ? PeriodWord.of(text, key) : Optional.empty();
        this.funding = mayBe ? FundingLabel.of(text, key) : Optional.empty();
        Optional<FieldLabel> listed = mayBe ? FieldLabel.of(text, key) : Optional.empty();
        this.certain = listed.isPresent() && FieldLabel.isCertain(listed.get(), key);
        // 年度本级预算金额 names a source, and does not head the funds as its ending would say
        boolean amount = key.endsWith("金额") && funding.isPresent();
        this.field = certain || !amount ? listed : listed.filter(f -> f != FieldLabel.FUNDS);
        // 全年(调整)指标值
        boolean adjusted =
                mayBe && text.contains("调整") && LabelWords.inBrackets(text).contains("调整");
        this.both = mayBe && text.indexOf('值') >= 0 && ColumnWords.saysBoth(key, LabelWords.inBrackets(text));
        Optional<ColumnRole> role = both ? Optional.of(ColumnRole.NAME) : mayBe ? ColumnRole.of(key) : Optional.empty();
        this.column = adjusted ? role.map(r -> r == ColumnRole.VALUE ? ColumnRole.ADJUSTED : r) : role;
        this.goal = adjusted && key.endsWith("目标")
                ? Optional.of(GoalLabel.ADJUSTED)
                : mayBe ? GoalLabel.of(key, period) : Optional.empty();
        this.execution = mayBe ? ExecutionColumn.of(key) : Optional.empty();
        this.task = mayBe ? TaskColumn.of(key) : Optional.empty();
        List<String> spellings = mayBe && key.length() <= LONGEST_TIER ? spellings(text, key) : List.of();
        this.category = first(spellings, IndicatorCategory::ofLabel, IndicatorCategory::isKnown);
        this.dimension = first(spellings, IndicatorDimension::ofLabel, IndicatorDimension::isKnown);
    }

    /** What a tier may be written as: the words themselves, what they are looked up by, and without the number of an outline. */
    private static List<String> spellings(String text, String key) {
        String unnumbered = LabelWords.withoutOutlineNumber(text);
        List<String> spellings = new ArrayList<>(List.of(text));
        if (!key.equals(text)) {
            spellings.add(key);
        }
        if (!unnumbered.equals(text)) {
            spellings.add(unnumbered);
        }
        return spellings;
    }

    private static <T> Optional<T> first(
            List<String> spellings, Function<String, Optional<T>> tier, Predicate<T> isKnown) {
        for (String spelling : spellings) {
            Optional<T> found = tier.apply(spelling).filter(isKnown);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a text that ends in these words may be a label: most texts are ruled out by their last character. */
    public boolean mayEndLabel() {
        return key.isEmpty() || ENDS.indexOf(key.charAt(key.length() - 1)) >= 0;
    }

    private static String ends() {
        StringBuilder ends = new StringBuilder("标").append(LabelEndings.lastCharacters());
        FieldLabel.keys().forEach(key -> ends.append(key.charAt(key.length() - 1)));
        ColumnRole.keys().forEach(key -> ends.append(key.charAt(key.length() - 1)));
        return ends.chars().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Looks up a text. */
    public static Label of(String text) {
        return new Label(text);
    }

    /** The words themselves. */
    public String text() {
        return text;
    }

    /** What short words are looked up by ({@link LabelWords#key}); long ones, which are no label, as they are. */
    public String key() {
        return key;
    }

    /** A label above or below the indicators. */
    public Optional<FieldLabel> field() {
        return field;
    }

    /**
     * Whether it is listed as a label above or below the indicators, or says by its ending that it is kept with its words: 年度目标
     * is, 完成重点工作任务 only ends like a label and may be the words of a form as well.
     */
    public boolean isCertain() {
        return certain;
    }

    /** A total or source of money. */
    public Optional<FundingLabel> funding() {
        return funding;
    }

    /** A column of the indicators. */
    public Optional<ColumnRole> column() {
        return column;
    }

    /** A label inside the block of goals. */
    public Optional<GoalLabel> goal() {
        return goal;
    }

    /** A label inside the block of goals, where a period alone is one too: 中期, 2023年度. */
    public Optional<GoalLabel> goalInBlock() {
        boolean year = key.length() == LENGTH_OF_YEAR && LabelWords.year(key).isPresent();
        return goal.or(
                () -> year ? Optional.of(GoalLabel.ANNUAL) : isPeriod() ? period.map(GoalLabel::of) : Optional.empty());
    }

    /** A column of how money was spent. */
    public Optional<ExecutionColumn> execution() {
        return execution;
    }

    /** A column of the tasks of a department. */
    public Optional<TaskColumn> task() {
        return task;
    }

    /** The period that it names. */
    public Optional<TargetPeriod> period() {
        return period;
    }

    /** Whether it names a period and says no more: 实施期, 当年. */
    public boolean isPeriod() {
        return period.isPresent() && PeriodWord.removed(key).isEmpty();
    }

    /** Whether it names a first tier of the taxonomy. */
    public boolean isCategory() {
        return category.isPresent();
    }

    /** Whether it names a second tier of the taxonomy. */
    public boolean isDimension() {
        return dimension.isPresent();
    }

    /** The first tier of the taxonomy that it names, numbered or not. */
    public Optional<IndicatorCategory> category() {
        return category;
    }

    /** The second tier of the taxonomy that it names, numbered or not. */
    public Optional<IndicatorDimension> dimension() {
        return dimension;
    }

    /** Whether it may head the names of the indicators, where no other column does. */
    public boolean mayHeadNames() {
        return ColumnWords.mayBeNames(key);
    }

    /** Whether it heads the names and their values in one column: 三级指标及指标值. */
    public boolean headsNamesWithValues() {
        return both;
    }

    /** Whether it may be the name of a region that values stand below. */
    public boolean mayNameRegion() {
        return column.isEmpty() && ColumnRole.namesRegion(key);
    }

    /** Whether it may head the values of the indicators, where no other column does. */
    public boolean mayHeadValues() {
        return column.isEmpty() && ColumnWords.mayBeValues(key);
    }

    /** Whether it heads times: 完成时限. */
    public boolean headsTimes() {
        return ColumnWords.mayBeTimes(key);
    }

    /** Whether it ends like a tier, under a name nobody listed; 产出目标 is one of the taxonomy, 年度目标 is none. */
    public boolean looksLikeTier() {
        boolean goal = key.endsWith("目标") && (isCategory() || isDimension());
        return text.length() <= LONGEST && key.length() <= LONGEST_TIER && (key.endsWith("指标") || goal);
    }

    /** Whether it heads the labels of the block of funds (资金来源) and is none itself. */
    public boolean isColumnOfFunds() {
        return FundingLabel.isColumnOfLabels(key);
    }

    /** Whether it heads what the money is spent on (支出明细预算): the rows below it are no sources. */
    public boolean headsSpending() {
        return FundingLabel.headsDetails(key);
    }

    /** Whether it is listed as a label, word by word: most endings that make one may also end a sentence. */
    public boolean isListed() {
        return FieldLabel.keys().contains(key);
    }

    /** Whether it is this label above or below the indicators. */
    public boolean is(FieldLabel meaning) {
        return field.isPresent() && field.get() == meaning;
    }

    /** Whether it is a column of the indicators of this role. */
    public boolean is(ColumnRole role) {
        return column.isPresent() && column.get() == role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
