package io.github.performancetargets.value;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether several values in one text are clauses of one target, the ends of one range, or unclear. */
final class SeveralValues {
    private static final NotationWords<Boolean> CHANGING = NotationWords.of(
            Map.of(true, "其中 含 包含 包括 不含 不包括 除 除外 另 否则 但 但是 或 或者 若 如 如果 每增 每减 每超 每降 不足部分 超过部分 超出部分 扣 得 加"));

    private static final NotationWords<Boolean> SUMS = NotationWords.of(Map.of(true, "总 共 合计 累计 全 年度 当年"));
    // 1名医生服务5户
    private static final NotationWords<Boolean> SERVING =
            NotationWords.of(Map.of(true, "服务 负责 管理 联系 帮扶 帮带 带 带动 包联 包 对 配 配备 覆盖 管 辐射 指导"));
    private static final Amount ONE = Amount.of(1);

    private SeveralValues() {}

    /** Whether a clause begins with a word that changes what stands before it. */
    static boolean changesWhatStandsBefore(String s, int from, int to) {
        return CHANGING.at(s, from, to) != null;
    }

    /** Whether a value may stand beside those before it: each must say what it counts, and no two the same. */
    static boolean mayFollow(List<Target> before, Target next, boolean juxtaposed) {
        if (before.isEmpty()) {
            return true;
        }
        Target last = before.get(before.size() - 1);
        if (juxtaposed && !(isCounted(next) && isCounted(last)) && !areEnds(last, next)) {
            return false;
        }
        if (juxtaposed && isCompared(last) && !isCompared(next)) {
            // 3人以上死亡事故0起: the first says of which kind the second counts
            return false;
        }
        if (juxtaposed && (isBareOne(last) || isBareOne(next))) {
            // 1人1档, 2人1组: so many to one rather than two amounts
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

    // 生均经费小学650元、初中850元: the second may be a rate too, unless it says that it is a sum
    private static boolean leavesRateOpen(Target one, Target other) {
        Quantified rate = quantified(one);
        Quantified amount = quantified(other);
        if (rate == null || amount == null || amount.unit().isEmpty()) {
            return false;
        }
        MeasurementUnit unit = rate.unit().orElse(null);
        String subject = amount.subject().orElse("");
        return unit != null
                && unit.isQuotient()
                && unit.numerator().equals(amount.unit().get())
                && SUMS.find(subject, 0, subject.length()) < 0;
    }

    private static boolean isCounted(Target target) {
        return target instanceof Bound bound
                && bound.unit().filter(MeasurementUnit::isCounted).isPresent();
    }

    private static boolean isBareOrServing(Optional<String> words) {
        return words.isEmpty() || SERVING.before(words.get(), 0, words.get().length()) != null;
    }

    private static boolean isCompared(Target target) {
        return target instanceof Bound bound && bound.operator() != ComparisonOperator.UNSPECIFIED;
    }

    private static boolean isBareOne(Target target) {
        return target instanceof Bound bound
                && bound.amount().equals(ONE)
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
        boolean units = named ? !first.equals(second) : !first.isConvertibleTo(second);
        return units || subjects;
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
    static @Nullable Target combine(Reading reading, List<Target> found, int from) {
        if (found.size() == 2
                && found.get(0) instanceof Bound first
                && found.get(1) instanceof Bound second
                && !areDistinct(first, second)) {
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
