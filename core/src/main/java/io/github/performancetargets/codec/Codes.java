package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.target.ChangeDirection;
import io.github.performancetargets.target.ComparisonOperator;
import io.github.performancetargets.target.Direction;
import io.github.performancetargets.target.Obstacle;
import io.github.performancetargets.target.TimePoint;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 代码 The codes of the format for values that are one of a list. */
final class Codes {
    private static final SymbolTable<IndicatorCategory> CATEGORIES =
            SymbolTable.of(IndicatorCategory.known(), IndicatorCategory::code);
    private static final SymbolTable<IndicatorDimension> DIMENSIONS =
            SymbolTable.of(IndicatorDimension.known(), IndicatorDimension::code);
    private static final SymbolTable<FundingKind> FUNDING_KINDS =
            SymbolTable.of(FundingKind.known(), FundingKind::code);
    private static final SymbolTable<TargetPeriod> PERIODS =
            SymbolTable.of(List.of(TargetPeriod.values()), TargetPeriod::code);
    private static final SymbolTable<Requirement> REQUIREMENTS =
            SymbolTable.of(List.of(Requirement.values()), Requirement::code);
    private static final SymbolTable<Obstacle.Kind> OBSTACLES =
            SymbolTable.of(List.of(Obstacle.Kind.values()), Obstacle.Kind::code);
    private static final SymbolTable<Criterion> CRITERIA = SymbolTable.of(List.of(Criterion.values()), Criterion::code);
    private static final SymbolTable<Severity> SEVERITIES = SymbolTable.of(List.of(Severity.values()), Severity::code);
    private static final SymbolTable<Direction> DIRECTIONS = SymbolTable.of(List.of(Direction.values()), Codes::code);
    private static final SymbolTable<ChangeDirection> CHANGES =
            SymbolTable.of(List.of(ChangeDirection.values()), Codes::code);
    private static final SymbolTable<ComparisonOperator> OPERATORS = SymbolTable.of(
            Arrays.stream(ComparisonOperator.values())
                    .filter(operator -> operator != ComparisonOperator.UNSPECIFIED)
                    .toList(),
            ComparisonOperator::code);

    private static final Set<String> KNOWN = Stream.of(
                    CATEGORIES.codes(),
                    DIMENSIONS.codes(),
                    FUNDING_KINDS.codes(),
                    PERIODS.codes(),
                    REQUIREMENTS.codes(),
                    OBSTACLES.codes(),
                    CRITERIA.codes(),
                    SEVERITIES.codes(),
                    DIRECTIONS.codes(),
                    CHANGES.codes(),
                    OPERATORS.codes(),
                    TargetKind.BY_CODE.codes(),
                    UnitCodec.frequent())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /** All of them, and the symbols of frequent units. */
    static Set<String> known() {
        return KNOWN;
    }

    static IndicatorCategory category(TokenSource in) throws IOException {
        return in.code(CATEGORIES, IndicatorCategory::of);
    }

    static IndicatorDimension dimension(TokenSource in) throws IOException {
        return in.code(DIMENSIONS, IndicatorDimension::of);
    }

    static FundingKind fundingKind(TokenSource in) throws IOException {
        return in.code(FUNDING_KINDS, FundingKind::of);
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
        return in.parsed(TimePoint::parse);
    }

    static String code(Direction direction) {
        return switch (direction) {
            case POSITIVE -> "positive";
            case NEGATIVE -> "negative";
        };
    }

    static String code(ChangeDirection direction) {
        return switch (direction) {
            case INCREASE -> "increase";
            case DECREASE -> "decrease";
        };
    }
}
