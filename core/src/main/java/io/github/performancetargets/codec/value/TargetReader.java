package io.github.performancetargets.codec.value;

import io.github.performancetargets.codec.quantity.MeasureCodec;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.UnitCodec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Cycle;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.NotApplicable;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimeSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 指标值含义读取 Reads one target. Properties may come in any order, so they are gathered first; the words of the form, which a
 * target of words alone does not repeat, may even come after the target.
 */
final class TargetReader {
    // where properties stand that came before the kind
    private Map<FieldName, TokenSource.TokenSpot> early = Map.of();
    private @Nullable TargetKind kind;
    private @Nullable ChangeDirection direction;
    private @Nullable String baseline;
    private ComparisonOperator operator = ComparisonOperator.UNSPECIFIED;
    private @Nullable Amount amount;
    private @Nullable Amount low;
    private @Nullable Amount high;
    private boolean lowExclusive;
    private boolean highExclusive;
    private @Nullable MeasurementUnit unit;
    private @Nullable String counted;
    private boolean approximate;
    private @Nullable String subject;
    private @Nullable TimePoint by;
    private @Nullable TimePoint from;
    private @Nullable TimePoint to;
    private @Nullable String text;
    private @Nullable List<TargetReader> clauses;
    private @Nullable Measure baselineValue;
    private List<String> levels = List.of();
    private @Nullable Cycle cycle;
    private int day;
    private @Nullable Target complete;

    private TargetReader() {}

    /** Reads a target and leaves open which words it was read from. */
    static TargetReader read(TokenSource in) throws IOException {
        TargetReader reader = new TargetReader();
        reader.gather(in);
        return reader;
    }

    /**
     * The target.
     *
     * @param words the words that the target was read from; null if it stands alone
     */
    Target target(@Nullable String words, TokenSource in) throws IOException {
        if (complete != null) {
            return complete;
        }
        if (clauses != null) {
            List<Target> targets = new ArrayList<>(clauses.size());
            for (TargetReader clause : clauses) {
                targets.add(clause.target(words, in));
            }
            return built(() -> new Clauses(targets), in);
        }
        String own = text;
        if (own == null && words != null) {
            own = words.strip();
        }
        if (own == null) {
            throw in.expected(
                    ExpectedValue.of(ExpectedValue.Kind.PROPERTY, List.of(FieldName.TEXT.text())),
                    FoundValue.of(FoundValue.Kind.ABSENT));
        }
        return switch (Objects.requireNonNull(kind)) {
            case QUALITATIVE -> new Qualitative(own, levels);
            case NOT_APPLICABLE -> new NotApplicable(own);
            case PLACEHOLDER -> new Placeholder(own);
            default -> new NotUnderstood(own);
        };
    }

    private void gather(TokenSource in) throws IOException {
        ObjectMembers members = in.object(TargetShape.ALL);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            checkOfItsKind(field, members.given(), in);
            switch (field) {
                case KIND -> kind = readKind(members.given(), in);
                case DIRECTION -> direction = Codes.CHANGE.read(in);
                case BASELINE -> baseline = in.string();
                case OPERATOR -> operator = Codes.OPERATOR.read(in);
                case AMOUNT -> amount = AmountCodec.INSTANCE.read(in);
                case LOW -> low = AmountCodec.INSTANCE.read(in);
                case LOW_EXCLUSIVE -> lowExclusive = in.flag();
                case HIGH -> high = AmountCodec.INSTANCE.read(in);
                case HIGH_EXCLUSIVE -> highExclusive = in.flag();
                case UNIT -> unit = UnitCodec.SYMBOL.read(in);
                case COUNTED -> counted = in.string();
                case APPROXIMATE -> approximate = in.flag();
                case SUBJECT -> subject = in.string();
                case BY -> by = Codes.TIME_POINT.read(in);
                case FROM -> from = Codes.TIME_POINT.read(in);
                case TO -> to = Codes.TIME_POINT.read(in);
                case TEXT -> text = in.string();
                case CLAUSES -> clauses = clauses(in);
                case BASELINE_VALUE -> baselineValue = MeasureCodec.INSTANCE.read(in);
                case LEVELS -> levels = levels(in);
                case CYCLE -> cycle = Codes.CYCLE.read(in);
                case DAY -> day = IntegerCodec.INSTANCE.read(in);
                default -> throw members.unread(field);
            }
        }
        check(members);
        complete = build(in);
    }

    private static List<TargetReader> clauses(TokenSource in) throws IOException {
        List<TargetReader> clauses = new ArrayList<>();
        in.array();
        while (in.element()) {
            TargetReader clause = read(in);
            if (clause.clauses != null) {
                throw in.expected(
                        ExpectedValue.of(ExpectedValue.Kind.CODE, TargetKind.codesOfClauses()),
                        new FoundValue(FoundValue.Kind.STRING, TargetKind.CLAUSES.code()));
            }
            clauses.add(clause);
        }
        return clauses;
    }

    private TargetKind readKind(long given, TokenSource in) throws IOException {
        TargetKind read = TargetKind.CODEC.read(in).having(given);
        FieldName foreign = TargetShape.ALL.first(given & ~read.allowed());
        if (foreign != null) {
            throw in.expected(Objects.requireNonNull(early.get(foreign)), allowed(read), unknown(foreign));
        }
        return read;
    }

    // what stands before the kind is judged once that is known
    private void checkOfItsKind(FieldName field, long given, TokenSource in) throws IOException {
        if (kind != null) {
            kind = kind.having(given);
            if ((given & ~kind.allowed()) != 0) {
                throw in.expected(allowed(kind), unknown(field));
            }
        } else if (field != FieldName.KIND) {
            early = early.isEmpty() ? new EnumMap<>(FieldName.class) : early;
            early.put(field, in.spot());
        }
    }

    private static ExpectedValue allowed(TargetKind kind) {
        return ExpectedValue.of(ExpectedValue.Kind.KNOWN_PROPERTY, TargetShape.ALL.names(kind.allowed()));
    }

    private static FoundValue unknown(FieldName field) {
        return new FoundValue(FoundValue.Kind.UNKNOWN_PROPERTY, field.text());
    }

    /** Checks that the target has what its kind needs. */
    private void check(ObjectMembers members) throws IOException {
        FieldName missing = TargetShape.ALL.first(Objects.requireNonNull(kind).required() & ~members.given());
        if (missing != null) {
            throw members.missing(missing);
        }
    }

    private @Nullable Target build(TokenSource in) throws IOException {
        return switch (Objects.requireNonNull(kind)) {
            case BOUND, RANGE -> quantified(in);
            case CHANGE_BY_BOUND, CHANGE_BY_RANGE ->
                new Change(Objects.requireNonNull(direction), quantified(in), Optional.ofNullable(baseline));
            case DEADLINE -> new Deadline(Objects.requireNonNull(by), Optional.ofNullable(subject));
            case PERIOD -> period(Objects.requireNonNull(from), Objects.requireNonNull(to), in);
            case RECURRING -> recurring(Objects.requireNonNull(cycle), in);
            case QUALITATIVE, NOT_APPLICABLE, PLACEHOLDER, NOT_UNDERSTOOD, CLAUSES -> null;
        };
    }

    private static List<String> levels(TokenSource in) throws IOException {
        List<String> levels = new ArrayList<>();
        in.array();
        while (in.element()) {
            levels.add(in.string());
        }
        return levels;
    }

    private Target recurring(Cycle known, TokenSource in) throws IOException {
        return built(() -> new RecurringDeadline(known, day, Optional.ofNullable(subject)), in);
    }

    private Target period(TimePoint first, TimePoint last, TokenSource in) throws IOException {
        return built(() -> new TimeSpan(first, last, Optional.ofNullable(subject)), in);
    }

    private Quantified quantified(TokenSource in) throws IOException {
        Optional<MeasurementUnit> counting = UnitCodec.counting(unit, counted, in);
        if (amount != null) {
            return new Bound(
                    operator,
                    Measure.of(amount, counting),
                    approximate,
                    Optional.ofNullable(subject),
                    Optional.ofNullable(baselineValue));
        }
        Endpoint least = new Endpoint(Objects.requireNonNull(low), !lowExclusive);
        Endpoint most = new Endpoint(Objects.requireNonNull(high), !highExclusive);
        return built(() -> new Range(least, most, counting, approximate, Optional.ofNullable(subject)), in);
    }

    /** What the model makes of the properties, or a refusal that tells why it does not. */
    private static <T> T built(Supplier<T> made, TokenSource in) throws IOException {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw in.refused(ExpectedValue.Kind.TARGET, e);
        }
    }
}
