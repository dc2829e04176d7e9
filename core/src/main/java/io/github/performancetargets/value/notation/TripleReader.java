package io.github.performancetargets.value.notation;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TargetTriple.TripleColumn;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.lex.ChineseNumerals;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a value split over three columns: what the columns say together, or which of them contradict. */
final class TripleReader {
    private static final Set<String> NO_OPERATOR = Set.of(
            "", "定量", "定性", "定量指标", "定性指标", "正向", "反向", "逆向", "正向指标", "反向指标", "逆向指标", "区间", "范围", "介于", "文字描述", "其他",
            "/", "-", "--", "无");
    private static final Set<String> NO_UNIT = Set.of("", "/", "-", "--", "无");
    private static final String MULTIPLIERS = "万亿";
    private static final Set<Obstacle.Kind> OPEN =
            Set.of(Obstacle.Kind.AMBIGUOUS, Obstacle.Kind.NO_SUCH_DATE, Obstacle.Kind.RANGE_REVERSED);

    private final Notation notation;
    private final String text;
    private @Nullable Obstacle obstacle;
    private @Nullable TripleColumn wrong;

    private TripleReader(Notation notation, String operator, String value, String unit) {
        this.notation = notation;
        this.text = operator + value + unit;
    }

    public static StatedTarget read(Notation notation, TargetTriple triple) {
        String sign = Folding.compact(triple.operator());
        String unitText = Folding.compact(triple.unit());
        String value = triple.value().strip();
        StatedTarget alone = notation.read(value);
        StatedTarget stated = besideUnit(notation, alone, value, unitText);
        boolean repeated = namesUnit(alone.target()) || NO_UNIT.contains(unitText) || !holdsAmount(value);
        boolean worded = NO_OPERATOR.contains(sign) || hasOperator(stated.target()) || !holdsAmount(value);
        TripleReader reader = new TripleReader(
                notation,
                worded ? "" : triple.operator().strip(),
                value,
                repeated ? "" : triple.unit().strip());
        Target target = reader.joined(stated, value, sign, unitText);
        return target != null ? StatedTarget.of(reader.text, target) : reader.notUnderstood(triple, stated);
    }

    // all three columns as they are written: which of them is wrong, a person has to see
    private StatedTarget notUnderstood(TargetTriple triple, StatedTarget value) {
        Obstacle why = Objects.requireNonNull(obstacle);
        String words = triple.operator() + triple.value() + triple.unit();
        TripleColumn column = Objects.requireNonNull(wrong);
        int start = column == TripleColumn.OPERATOR ? 0 : triple.operator().length();
        String cell = column == TripleColumn.OPERATOR
                ? triple.operator()
                : column == TripleColumn.VALUE ? triple.value() : triple.unit();
        if (column == TripleColumn.UNIT) {
            start += triple.value().length();
        }
        boolean ofValue = value.obstacle().filter(why::equals).isPresent();
        Optional<String> word = ofValue ? why.word() : Optional.of(cell.strip()).filter(text -> !text.isEmpty());
        Obstacle whole = new Obstacle(
                why.kind(),
                Math.min(start + (ofValue ? why.index() : 0), words.length()),
                Optional.of(column),
                word,
                ofValue
                        ? why.suggestion()
                        : column == TripleColumn.OPERATOR ? word.flatMap(NearWord::of) : Optional.empty());
        return StatedTarget.of(words, new NotUnderstood(words), whole);
    }

    // 2010-2089 and 19900000-19900001 may be times where they stand alone, and are none where a column says 个; 1 500
    // may
    // be two numbers, and is one where it says 人
    private static StatedTarget besideUnit(Notation notation, StatedTarget alone, String value, String unitText) {
        if (NO_UNIT.contains(unitText)) {
            return alone;
        }
        boolean open = alone.target() instanceof TimeSpan
                || isUnfinished(alone.target(), value, unitText)
                || alone.obstacle()
                        .filter(obstacle -> OPEN.contains(obstacle.kind()))
                        .isPresent();
        if (!open) {
            return alone;
        }
        StatedTarget joined = notation.read(value + unitText);
        Target target = joined.target();
        return target instanceof TimeSpan || target instanceof Quantified || target instanceof Change ? joined : alone;
    }

    // 每月1, 提高5, 1.2万, 一: the unit that belongs to it stands in the column
    private static boolean isUnfinished(Target alone, String value, String unitText) {
        boolean amount =
                alone instanceof Quantified quantified && quantified.unit().isEmpty();
        if (amount || value.isEmpty() || plain(value) != null) {
            return false;
        }
        char last = Folding.fold(value.charAt(value.length() - 1));
        // 5万 and 万元 say it twice
        return MULTIPLIERS.indexOf(unitText.charAt(0)) < 0
                && (NumberReader.isDigit(last) || ChineseNumerals.isNumeral(last));
    }

    private static boolean holdsAmount(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = Folding.fold(value.charAt(i));
            if (NumberReader.isDigit(c) || ChineseNumerals.isNumeral(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesUnit(Target target) {
        return target instanceof Quantified quantified && quantified.unit().isPresent();
    }

    private static boolean hasOperator(Target target) {
        return target instanceof Bound bound && bound.operator() != ComparisonOperator.UNSPECIFIED;
    }

    private @Nullable Target joined(StatedTarget stated, String value, String sign, String unitText) {
        ComparisonOperator operator = operator(sign);
        if (operator == null) {
            return fail(Obstacle.Kind.UNEXPECTED, TripleColumn.OPERATOR);
        }
        Target target = stated.target();
        Amount plain = plain(value);
        if (plain != null) {
            target = Bound.of(ComparisonOperator.UNSPECIFIED, Measure.of(plain));
        } else if (stated.obstacle().isPresent()) {
            obstacle = stated.obstacle().get();
            wrong = TripleColumn.VALUE;
            return null;
        }
        if (target instanceof Deadline || target instanceof TimeSpan) {
            return operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN
                    ? fail(Obstacle.Kind.CONTRADICTION, TripleColumn.VALUE)
                    : target;
        }
        if (target instanceof Clauses clauses && !NO_UNIT.contains(unitText) && lacksUnit(clauses)) {
            return fail(Obstacle.Kind.CONTRADICTION, TripleColumn.UNIT);
        }
        Quantified quantified =
                target instanceof Quantified amount ? amount : target instanceof Change change ? change.extent() : null;
        if (quantified == null) {
            return operator == ComparisonOperator.UNSPECIFIED
                            || operator == ComparisonOperator.EQUAL
                            || target instanceof Placeholder
                    ? target
                    : fail(Obstacle.Kind.CONTRADICTION, TripleColumn.VALUE);
        }
        Optional<MeasurementUnit> unit;
        try {
            unit = unit(quantified, unitText);
        } catch (TextParseException e) {
            return fail(Obstacle.Kind.UNEXPECTED, TripleColumn.UNIT);
        }
        if (unit == null) {
            return null;
        }
        if (target instanceof Change change) {
            return withUnit(quantified, operator, unit) instanceof Quantified extent
                    ? new Change(change.direction(), extent, change.baseline())
                    : null;
        }
        Target whole = withUnit(quantified, operator, unit);
        if (whole == null || quantified.unit().isPresent() || notation.readsBack(whole)) {
            return whole;
        }
        // a word that is no unit in running text: 起案件 is 起 of 案件 there, and 日前 is refused
        Target running = notation.meaning(value + unitText);
        whole = running instanceof Quantified counted && counted.subject().isEmpty()
                ? withUnit(quantified, operator, counted.unit())
                : null;
        return whole != null && notation.readsBack(whole) ? whole : fail(Obstacle.Kind.UNEXPECTED, TripleColumn.UNIT);
    }

    private @Nullable Target withUnit(
            Quantified quantified, ComparisonOperator operator, Optional<MeasurementUnit> unit) {
        return quantified instanceof Bound bound
                ? bound(bound, operator, unit)
                : range((Range) quantified, operator, unit);
    }

    // 甲镇1；乙镇2: of a unit that stands in the column, or of none
    private static boolean lacksUnit(Clauses clauses) {
        return clauses.clauses().stream()
                .anyMatch(clause ->
                        clause instanceof Quantified amount && amount.unit().isEmpty());
    }

    // null: the reader has failed; the value's own unit and the column's must agree
    @SuppressWarnings("NullableOptional")
    private @Nullable Optional<MeasurementUnit> unit(Quantified quantified, String unitText) {
        if (NO_UNIT.contains(unitText)) {
            return quantified.unit();
        }
        MeasurementUnit column = notation.catalogue().parse(unitText);
        if (quantified.unit().isEmpty()) {
            return Optional.of(column);
        }
        MeasurementUnit own = quantified.unit().get();
        // 每人每月300元: the column has the unit, the value the rate
        if (own.withoutNoun().equals(column.withoutNoun())
                || own.numerator().equals(column)
                || (MULTIPLIERS.indexOf(own.symbol().charAt(0)) >= 0
                        && own.symbol().substring(1).equals(column.symbol()))) {
            return quantified.unit();
        }
        if (own.kind() == UnitKind.MULTIPLIER && MULTIPLIERS.indexOf(unitText.charAt(0)) < 0) {
            // 3万以内 and 元
            return Optional.of(notation.catalogue().parse(own.symbol() + unitText));
        }
        fail(Obstacle.Kind.CONTRADICTION, TripleColumn.UNIT);
        return null;
    }

    private @Nullable Target bound(Bound bound, ComparisonOperator operator, Optional<MeasurementUnit> unit) {
        ComparisonOperator own = bound.operator();
        if (own != ComparisonOperator.UNSPECIFIED && operator != ComparisonOperator.UNSPECIFIED && own != operator) {
            return fail(Obstacle.Kind.CONTRADICTION, TripleColumn.VALUE);
        }
        return new Bound(
                own == ComparisonOperator.UNSPECIFIED ? operator : own,
                Measure.of(bound.amount(), unit),
                bound.approximate(),
                bound.subject());
    }

    private @Nullable Target range(Range range, ComparisonOperator operator, Optional<MeasurementUnit> unit) {
        if (operator != ComparisonOperator.UNSPECIFIED && operator != ComparisonOperator.EQUAL) {
            return fail(Obstacle.Kind.CONTRADICTION, TripleColumn.VALUE);
        }
        return new Range(range.low(), range.high(), unit, range.approximate(), range.subject());
    }

    // in a column of its own 2022 is an amount like any other
    private static @Nullable Amount plain(String value) {
        NotationText s = new NotationText(Folding.compact(value));
        NumberReader number = new NumberReader();
        boolean whole = number.read(s, 0, s.length()) == null && number.end() == s.length() && !number.isSpaced();
        return whole && NumberReader.broken(value) < 0 ? number.amount() : null;
    }

    private static @Nullable ComparisonOperator operator(String column) {
        if (NO_OPERATOR.contains(column)) {
            return ComparisonOperator.UNSPECIFIED;
        }
        NotationText sign = new NotationText(column);
        Signs signs = new Signs();
        if (signs.read(sign, 0, sign.length()) && signs.end() == sign.length()) {
            return signs.operator();
        }
        NotationWord before = NotationLexicon.at(sign, 0, sign.length(), WordRole.BEFORE);
        if (before != null && before.length() == sign.length()) {
            return known(Meaning.operator(before.role(WordRole.BEFORE)));
        }
        NotationWord behind = NotationLexicon.at(sign, 0, sign.length(), WordRole.BEHIND);
        return behind != null && behind.length() == sign.length()
                ? known(Meaning.operator(behind.role(WordRole.BEHIND)))
                : null;
    }

    private static @Nullable ComparisonOperator known(ComparisonOperator operator) {
        return operator == ComparisonOperator.UNSPECIFIED ? null : operator;
    }

    private @Nullable Target fail(Obstacle.Kind kind, TripleColumn column) {
        obstacle = new Obstacle(kind, 0);
        wrong = column;
        return null;
    }
}
