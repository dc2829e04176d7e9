package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.Clauses;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Deadline;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimeSpan;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether several values in one text are clauses of one target, the ends of one range, or unclear. */
public final class SeveralValues {
    /** Several values. */
    static final Production<Class<?>> LIST = Production.<Class<?>>of(
                    "several values",
                    "clause [, or 、 or ;] clause …",
                    "all of them, where each says what it counts; a lower and an upper bound of one unit are a range",
                    SeveralValues.class)
            .reads(
                    "12次，每次不少于50人",
                    "12次；≥50人/次",
                    "电脑10台打印机2套",
                    "电脑10台；打印机2套",
                    "10个乡镇27个行政村7560户",
                    "10个乡镇；27个行政村；7560户",
                    "≥90%且≤95%",
                    "90-95%")
            .refuses(
                    "4%、3%、2%",
                    "several-values",
                    "8小时30分钟",
                    "several-values",
                    "1人1档",
                    "several-values",
                    "2期项目3个",
                    "several-values");

    // what needs a noun to say what it counts
    private static final String CLASSIFIERS = "个项种件套台条座处部";
    // what counts things of a size
    private static final String OF_THINGS = CLASSIFIERS + "栋幢辆艘架间盏块张把本册份支根头只匹株棵篇幅口眼扇顶";
    private static final int LONGEST_WEEKDAY = 4;
    private static final Amount ONE = Amount.of(1);

    private SeveralValues() {}

    /** Whether a clause begins with a word that changes what stands before it. */
    public static boolean changesWhatStandsBefore(NotationText s, int from, int to) {
        return NotationLexicon.at(s, from, to, WordRole.CHANGING_CLAUSE) != null;
    }

    /** Whether a value may stand beside those before it: each must say what it counts, and no two the same. */
    public static boolean mayFollow(List<Target> before, Target next, boolean juxtaposed) {
        if (before.isEmpty()) {
            return true;
        }
        Target last = before.get(before.size() - 1);
        if (juxtaposed
                && !(isCounted(next) && isCounted(last))
                && !areEnds(last, next)
                && !(isNamed(last) && isNamed(next))) {
            return false;
        }
        if (juxtaposed && isClassified(next) && isNumberFirst(last)) {
            // 2期项目3个, 110平台5个: the words between may belong to either number
            return false;
        }
        if (juxtaposed && isCounted(next) && mayBeSizeOf(last, next)) {
            return false;
        }
        if (juxtaposed && isCompared(last) && !isCompared(next)) {
            // 3人以上死亡事故0起: the first says of which kind the second counts
            return false;
        }
        if (juxtaposed
                && isPercent(next)
                && last instanceof Bound bound
                && !isPercent(last)
                && !isCounted(last)
                && !isDone(bound)) {
            // 公交站点500米覆盖率≥90%: how far belongs to the name of the rate
            return false;
        }
        if (isRatingOf(last, next)) {
            return false;
        }
        if (juxtaposed && (isBareOne(last) || isBareOne(next))) {
            // 1人1档, 2人1组: so many to one rather than two amounts
            return false;
        }
        if (juxtaposed && next instanceof Bound bound && bound.operator() == ComparisonOperator.EQUAL) {
            // 5个=5次
            return false;
        }
        if (isPartOfTime(last, next) || isPartOfTime(next, last)) {
            return false;
        }
        for (Target other : before) {
            if (leavesRateOpen(other, next)) {
                return false;
            }
            if (!areDistinct(other, next) && !(before.size() == 1 && areEnds(other, next))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value beside a time may be one more time, of which the month or week was said before: 每月1日、15日; 每周二、四. */
    public static boolean isPartOfTime(Target time, Target other) {
        if (!(time instanceof Deadline || time instanceof RecurringDeadline || time instanceof TimeSpan)) {
            return false;
        }
        if (other instanceof Qualitative words) {
            return time instanceof RecurringDeadline && words.text().length() <= LONGEST_WEEKDAY;
        }
        return other instanceof Bound bound
                && bound.operator() == ComparisonOperator.UNSPECIFIED
                && bound.subject().isEmpty()
                && bound.unit().map(unit -> unit.isTime() && !unit.isQuotient()).orElse(true);
    }

    // 50座客车2辆, 载重5吨货车2辆: the first may say how big each of the second is
    private static boolean mayBeSizeOf(Target last, Target next) {
        if (!(last instanceof Bound size) || size.unit().isEmpty() || !(next instanceof Bound things)) {
            return false;
        }
        MeasurementUnit unit = size.unit().get();
        if (unit.countedNoun().isPresent()) {
            return isThing(things);
        }
        String subject = size.subject().orElse("");
        NotationText words = new NotationText(subject);
        boolean dimension = NotationLexicon.before(words, 0, subject.length(), WordRole.HEAD) != null
                || (!subject.isEmpty() && "长宽高深厚重".indexOf(subject.charAt(subject.length() - 1)) >= 0);
        return switch (unit.kind()) {
            case PHYSICAL, INFORMATION -> true;
            case LENGTH, AREA, VOLUME, MASS -> dimension;
            default -> false;
        };
    }

    // 2辆: of what is not said
    private static boolean isThing(Bound bound) {
        return bound.subject().isEmpty()
                && bound.unit()
                        .filter(unit -> unit.countedNoun().isEmpty() && OF_THINGS.contains(unit.symbol()))
                        .isPresent();
    }

    // 10kV、35kV线路20公里: the first is a rating of the same thing
    private static boolean isRatingOf(Target last, Target next) {
        return last instanceof Bound rating
                && rating.subject().isEmpty()
                && rating.unit().filter(unit -> !unit.isCounted()).isPresent()
                && next instanceof Bound bound
                && bound.subject()
                        .filter(name -> Character.isDigit(name.charAt(0)))
                        .isPresent();
    }

    // 生均经费小学650元、初中850元 and 每村2名护林员、3名保洁员: the second may be a rate too, unless it says that it is a sum
    private static boolean leavesRateOpen(Target one, Target other) {
        Quantified rate = quantified(one);
        Quantified amount = quantified(other);
        if (rate == null || amount == null || amount.unit().isEmpty()) {
            return false;
        }
        MeasurementUnit unit = rate.unit().orElse(null);
        String subject = amount.subject().orElse("");
        MeasurementUnit counted = amount.unit().get().withoutNoun();
        // 每村2名护林员、3个厕所, but 每人500元、100人
        boolean listed = unit != null
                && subject.isEmpty()
                && amount.unit().get().countedNoun().isPresent()
                && rate.subject().isPresent()
                && !unit.denominator().filter(counted::equals).isPresent();
        return unit != null
                && unit.isQuotient()
                && (unit.numerator().equals(counted) || listed)
                && NotationLexicon.find(new NotationText(subject), 0, subject.length(), WordRole.SUM) < 0;
    }

    private static boolean isPercent(Target target) {
        return target instanceof Bound bound
                && bound.unit().filter(MeasurementUnit::isPercent).isPresent();
    }

    // 造林3000亩成活率≥85%
    private static boolean isDone(Bound bound) {
        String subject = bound.subject().orElse("");
        NotationText words = new NotationText(subject);
        long deeds = WordRole.mask(WordRole.VERB, WordRole.DOING);
        return NotationLexicon.at(words, 0, subject.length(), deeds) != null
                || NotationLexicon.before(words, 0, subject.length(), deeds) != null;
    }

    /** Whether a value is so much for each of what was counted before it: 2期每期50人. */
    public static boolean isForEach(List<Target> before, Target next) {
        return !before.isEmpty()
                && isCounted(before.get(before.size() - 1))
                && next instanceof Bound bound
                && bound.unit().filter(MeasurementUnit::isQuotient).isPresent();
    }

    // 树苗100株化肥2吨
    private static boolean isNamed(Target target) {
        return target instanceof Bound bound
                && bound.subject().isPresent()
                && bound.unit().isPresent();
    }

    private static boolean isCounted(Target target) {
        return target instanceof Bound bound
                && bound.unit().filter(MeasurementUnit::isCounted).isPresent();
    }

    // 3个, 5套: of what is not said
    private static boolean isClassified(Target target) {
        return target instanceof Bound bound
                && bound.subject().isEmpty()
                && bound.unit()
                        .filter(unit -> unit.countedNoun().isEmpty() && CLASSIFIERS.contains(unit.symbol()))
                        .isPresent();
    }

    private static boolean isNumberFirst(Target target) {
        return target instanceof Bound bound
                && bound.subject().isEmpty()
                && bound.unit()
                        .filter(unit -> unit.countedNoun().isPresent() || !CLASSIFIERS.contains(unit.symbol()))
                        .isPresent();
    }

    private static boolean isBareOrServing(Optional<String> words) {
        return words.isEmpty()
                || NotationLexicon.before(
                                new NotationText(words.get()), 0, words.get().length(), WordRole.SERVING)
                        != null;
    }

    private static boolean isCompared(Target target) {
        return target instanceof Bound bound && bound.operator() != ComparisonOperator.UNSPECIFIED;
    }

    private static boolean isBareOne(Target target) {
        return target instanceof Bound bound
                && bound.amount().equals(ONE)
                && !isCompared(bound)
                && isBareOrServing(bound.subject())
                && isBareOrServing(bound.unit().flatMap(MeasurementUnit::countedNoun));
    }

    private static boolean areDistinct(Target one, Target other) {
        Quantified left = quantified(one);
        Quantified right = quantified(other);
        if (left == null || right == null) {
            return !one.equals(other);
        }
        boolean subjects = left.subject().isPresent()
                && right.subject().isPresent()
                && !left.subject().equals(right.subject());
        if (left.unit().isEmpty() || right.unit().isEmpty()) {
            // 甲镇：1；乙镇：2
            return left.unit().isEmpty() && right.unit().isEmpty() && subjects;
        }
        MeasurementUnit first = left.unit().get();
        MeasurementUnit second = right.unit().get();
        boolean named = first.countedNoun().isPresent() && second.countedNoun().isPresent();
        boolean units =
                named ? !first.equals(second) : !first.isConvertibleTo(second) || areOfOtherTimes(first, second);
        return units || subjects;
    }

    // 每周7天、每天24小时
    private static boolean areOfOtherTimes(MeasurementUnit one, MeasurementUnit other) {
        return one.isQuotient()
                && other.isQuotient()
                && one.numerator().isTime()
                && !one.numerator().equals(other.numerator())
                && !one.denominator().equals(other.denominator());
    }

    private static @Nullable Quantified quantified(Target target) {
        if (target instanceof Quantified quantified) {
            return quantified;
        }
        return target instanceof Change change ? change.extent() : null;
    }

    // ≥90%,≤95%
    private static boolean areEnds(Target one, Target other) {
        return one instanceof Bound low
                && other instanceof Bound high
                && low.unit().equals(high.unit())
                && high.subject().isEmpty()
                && low.approximate() == high.approximate()
                && isLow(low.operator()) != isLow(high.operator())
                && isEnd(low.operator())
                && isEnd(high.operator());
    }

    private static boolean isLow(ComparisonOperator operator) {
        return operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN;
    }

    private static boolean isEnd(ComparisonOperator operator) {
        return isLow(operator) || operator == ComparisonOperator.AT_MOST || operator == ComparisonOperator.LESS_THAN;
    }

    /** What the values mean together. */
    public static @Nullable Target combine(Reading reading, List<Target> found, int from) {
        if (found.size() == 2
                && found.get(0) instanceof Bound first
                && found.get(1) instanceof Bound second
                && areEnds(first, second)) {
            return range(
                    reading,
                    isLow(first.operator()) ? first : second,
                    isLow(first.operator()) ? second : first,
                    first.subject(),
                    from);
        }
        return new Clauses(found);
    }

    private static @Nullable Target range(Reading reading, Bound low, Bound high, Optional<String> subject, int from) {
        Endpoint start = new Endpoint(low.amount(), low.operator() == ComparisonOperator.AT_LEAST);
        Endpoint end = new Endpoint(high.amount(), high.operator() == ComparisonOperator.AT_MOST);
        int order = start.amount().compareTo(end.amount());
        if (order > 0 || (order == 0 && !(start.inclusive() && end.inclusive()))) {
            return reading.fail(Obstacle.Kind.RANGE_REVERSED, from);
        }
        return new Range(start, end, low.unit(), low.approximate(), subject);
    }
}
