package io.github.performancetargets.scheme;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 未达成计分公式 How many points an indicator keeps that missed its target, by the amounts of target and actual. A closed union.
 */
public sealed interface ShortfallFormula {
    /**
     * The points, exactly, from 0 to the weight.
     *
     * @param weight the points it is worth
     * @param target the amount asked for, in the unit of the actual one
     * @param actual the amount achieved
     * @param moreIsBetter whether more is better
     * @return empty where the formula says nothing of these amounts
     */
    Optional<Ratio> points(Ratio weight, Ratio target, Ratio actual, boolean moreIsBetter);

    /**
     * The formula of a spelling that schemes write.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ShortfallFormula parse(String text) {
        try {
            return Formulas.parse(1, text);
        } catch (ScoringSchemeException e) {
            // a formula that stands alone has no line
            throw new IllegalArgumentException(e.reason(), e);
        }
    }

    /** The formula in words: English for English locales, else Chinese. */
    String message(Locale locale);

    /** 比例法 Actual ÷ target × weight; where less is better target ÷ actual × weight. */
    record Proportion() implements ShortfallFormula {
        @Override
        public Optional<Ratio> points(Ratio weight, Ratio target, Ratio actual, boolean moreIsBetter) {
            if (target.signum() < 0) {
                return Optional.empty();
            }
            Ratio part = moreIsBetter ? actual : target;
            Ratio whole = moreIsBetter ? target : actual;
            // nothing asked for and missed all the same: 0 points, and no division
            return whole.signum() <= 0
                    ? (target.signum() == 0 ? Optional.of(ExactPoints.ZERO) : Optional.empty())
                    : Optional.of(ExactPoints.within(part.dividedBy(whole).times(weight), weight));
        }

        @Override
        public String message(Locale locale) {
            return english(locale)
                    ? "actual ÷ target × points, target ÷ actual × points where less is better"
                    : "实际值÷目标值×分值，逆向指标为目标值÷实际值×分值";
        }

        /** The spelling that schemes write. */
        @Override
        public String toString() {
            return "proportion";
        }
    }

    /** 超限递减法 Where less is better (1 − (actual − target) ÷ target) × weight, 0 from twice the target on. */
    record LinearExcess() implements ShortfallFormula {
        private static final Ratio TWO = Ratio.of(2);

        @Override
        public Optional<Ratio> points(Ratio weight, Ratio target, Ratio actual, boolean moreIsBetter) {
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(actual, "actual");
            if (moreIsBetter || target.signum() < 0) {
                return Optional.empty();
            }
            return target.signum() == 0
                    ? Optional.of(ExactPoints.ZERO)
                    : Optional.of(ExactPoints.within(
                            ExactPoints.minus(TWO, actual.dividedBy(target)).times(weight), weight));
        }

        @Override
        public String message(Locale locale) {
            return english(locale)
                    ? "(1 − (actual − target) ÷ target) × points, 0 from twice the target on"
                    : "(1−(实际值−目标值)÷目标值)×分值，达到目标值2倍及以上不得分";
        }

        /** The spelling that schemes write. */
        @Override
        public String toString() {
            return "linear-excess";
        }
    }

    /** 实际值百分比法 The actual percentage of the weight, whatever the target was: 98 % of 20 is 19.6. */
    record ActualPercent() implements ShortfallFormula {
        @Override
        public Optional<Ratio> points(Ratio weight, Ratio target, Ratio actual, boolean moreIsBetter) {
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(target, "target");
            if (target.signum() < 0) {
                return Optional.empty();
            }
            if (moreIsBetter && actual.signum() < 0) {
                return Optional.of(ExactPoints.ZERO);
            }
            // the amounts of a rate only; others have no percentage of their own
            boolean rate = moreIsBetter && actual.compareTo(ExactPoints.HUNDRED) <= 0 && actual.signum() >= 0;
            return rate ? Optional.of(actual.times(weight).dividedBy(ExactPoints.HUNDRED)) : Optional.empty();
        }

        @Override
        public String message(Locale locale) {
            return english(locale) ? "actual percentage × points" : "实际百分比×分值";
        }

        /** The spelling that schemes write. */
        @Override
        public String toString() {
            return "actual-percent";
        }
    }

    /**
     * 逐级扣分法 So many points off for each unit that is missing.
     *
     * @param points off for each one
     */
    record Step(Amount points) implements ShortfallFormula {
        /** Checks that the points are there. */
        public Step {
            Objects.requireNonNull(points, "points");
        }

        @Override
        public Optional<Ratio> points(Ratio weight, Ratio target, Ratio actual, boolean moreIsBetter) {
            if (target.signum() < 0) {
                return Optional.empty();
            }
            // nothing asked for and missed all the same, or less than nothing done
            if (target.signum() == 0 || (moreIsBetter && actual.signum() < 0)) {
                return Optional.of(ExactPoints.ZERO);
            }
            Ratio missing = moreIsBetter ? ExactPoints.minus(target, actual) : ExactPoints.minus(actual, target);
            Ratio off = missing.times(ExactPoints.of(points));
            return Optional.of(ExactPoints.within(ExactPoints.minus(weight, off), weight));
        }

        @Override
        public String message(Locale locale) {
            return english(locale) ? points + " points off for each one missing" : "每少一个扣" + points + "分";
        }

        /** The spelling that schemes write. */
        @Override
        public String toString() {
            return "step " + points;
        }
    }

    /**
     * 区间线性法 Linear from no points at one completion to full points at another.
     *
     * @param none the percentage of the target from which points begin
     * @param full the percentage of the target that has full points
     */
    record Band(Amount none, Amount full) implements ShortfallFormula {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if full is not above none
         */
        public Band {
            if (none.compareTo(full) >= 0) {
                throw new IllegalArgumentException("expected percentages that rise, found " + none + " and " + full);
            }
        }

        @Override
        public Optional<Ratio> points(Ratio weight, Ratio target, Ratio actual, boolean moreIsBetter) {
            if (!moreIsBetter || target.signum() <= 0) {
                return Optional.empty();
            }
            Ratio percent = actual.dividedBy(target).times(ExactPoints.HUNDRED);
            Ratio above = ExactPoints.minus(percent, ExactPoints.of(none));
            Ratio span = ExactPoints.minus(ExactPoints.of(full), ExactPoints.of(none));
            return Optional.of(ExactPoints.within(above.dividedBy(span).times(weight), weight));
        }

        @Override
        public String message(Locale locale) {
            return english(locale)
                    ? "linear from " + none + " % (0 points) to " + full + " % (full points)"
                    : "完成率" + none + "%得0分、" + full + "%得满分，其间按直线计分";
        }

        /** The spelling that schemes write. */
        @Override
        public String toString() {
            return "band " + none + " " + full;
        }
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
