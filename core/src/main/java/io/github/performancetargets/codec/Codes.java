package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.TimePoint;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 代码 The codes of the format for values that are one of a list. */
final class Codes {
    private static final int MANY_IDS = 100;

    private static final SymbolTable<IndicatorCategory> CATEGORIES = SymbolTable.of(IndicatorCategory.known());
    private static final SymbolTable<IndicatorDimension> DIMENSIONS = SymbolTable.of(IndicatorDimension.known());
    private static final SymbolTable<FundingKind> FUNDING_KINDS = SymbolTable.of(FundingKind.known());
    private static final SymbolTable<TargetPeriod> PERIODS = SymbolTable.of(List.of(TargetPeriod.values()));
    private static final SymbolTable<Requirement> REQUIREMENTS = SymbolTable.of(List.of(Requirement.values()));
    private static final SymbolTable<Obstacle.Kind> OBSTACLES = SymbolTable.of(List.of(Obstacle.Kind.values()));
    private static final SymbolTable<Criterion> CRITERIA = SymbolTable.of(List.of(Criterion.values()));
    private static final SymbolTable<Severity> SEVERITIES = SymbolTable.of(List.of(Severity.values()));
    private static final SymbolTable<Direction> DIRECTIONS = SymbolTable.of(List.of(Direction.values()));
    private static final SymbolTable<ChangeDirection> CHANGES = SymbolTable.of(List.of(ChangeDirection.values()));
    private static final SymbolTable<ComparisonOperator> OPERATORS = SymbolTable.of(List.of(
            ComparisonOperator.AT_LEAST,
            ComparisonOperator.MORE_THAN,
            ComparisonOperator.AT_MOST,
            ComparisonOperator.LESS_THAN,
            ComparisonOperator.EQUAL));

    private static final TokenSource.TextFactory<TimePoint> PARSE_TIME = new TokenSource.TextFactory<>() {
        @Override
        public TimePoint of(String text) {
            return TimePoint.parse(text);
        }
    };

    // nearly all are small numbers
    private static final SymbolTable<String> IDS = numbers();

    private Codes() {}

    private static SymbolTable<String> numbers() {
        String[] numbers = new String[MANY_IDS];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.toString(i + 1);
        }
        SymbolTable<String> table = SymbolTable.awaiting(numbers);
        for (String number : numbers) {
            table.keep(number, number);
        }
        return table;
    }

    /** All of them, and the symbols of frequent units. */
    static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (SymbolTable<?> table : List.of(
                CATEGORIES,
                DIMENSIONS,
                FUNDING_KINDS,
                PERIODS,
                REQUIREMENTS,
                OBSTACLES,
                CRITERIA,
                SEVERITIES,
                DIRECTIONS,
                CHANGES,
                OPERATORS,
                TargetKind.BY_CODE)) {
            known.addAll(table.codes());
        }
        known.addAll(UnitCodec.frequent());
        return known;
    }

    /** An id; what numbers count is one text in all tables. */
    static String id(TokenSource in) throws IOException {
        String known = in.knownCode(IDS);
        return known != null ? known : in.string();
    }

    static IndicatorCategory category(TokenSource in) throws IOException {
        IndicatorCategory known = in.knownCode(CATEGORIES);
        return known != null ? known : in.parsed(IndicatorCategory::of);
    }

    static IndicatorDimension dimension(TokenSource in) throws IOException {
        IndicatorDimension known = in.knownCode(DIMENSIONS);
        return known != null ? known : in.parsed(IndicatorDimension::of);
    }

    static FundingKind fundingKind(TokenSource in) throws IOException {
        FundingKind known = in.knownCode(FUNDING_KINDS);
        return known != null ? known : in.parsed(FundingKind::of);
    }

    static TargetPeriod period(TokenSource in) throws IOException {
        return in.closedCode(PERIODS);
    }

    static Requirement requirement(TokenSource in) throws IOException {
        return in.closedCode(REQUIREMENTS);
    }

    static Obstacle.Kind obstacle(TokenSource in) throws IOException {
        return in.closedCode(OBSTACLES);
    }

    static Criterion criterion(TokenSource in) throws IOException {
        return in.closedCode(CRITERIA);
    }

    static Severity severity(TokenSource in) throws IOException {
        return in.closedCode(SEVERITIES);
    }

    static Direction direction(TokenSource in) throws IOException {
        return in.closedCode(DIRECTIONS);
    }

    static ChangeDirection change(TokenSource in) throws IOException {
        return in.closedCode(CHANGES);
    }

    static ComparisonOperator operator(TokenSource in) throws IOException {
        return in.closedCode(OPERATORS);
    }

    static TargetKind targetKind(TokenSource in) throws IOException {
        return in.closedCode(TargetKind.BY_CODE);
    }

    static TimePoint timePoint(TokenSource in) throws IOException {
        return in.parsed(PARSE_TIME);
    }
}
