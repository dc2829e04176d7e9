package io.github.performancetargets.review;

import io.github.performancetargets.rule.Rule;
import java.util.List;
import java.util.Objects;

/** 审核规则 The rules of review: 相关性, 适当性, 可行性 and what of 完整性 needs more than the form. */
public final class ReviewRules {
    private ReviewRules() {}

    /** All that are on by default, with the words and numbers that this library brings. */
    public static List<Rule> all() {
        return Standard.RULES;
    }

    /** All that are on by default, with a caller's words and numbers, in the order in which a report shows their findings. */
    public static List<Rule> with(ReviewLexicon lexicon, ReviewParameters parameters) {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(parameters, "parameters");
        return List.of(
                new TextContradictsTarget(),
                new FundingSum(parameters),
                new NameAmounts(parameters),
                CostAboveFunds.stated(lexicon, parameters),
                CostAboveFunds.assumed(lexicon, parameters),
                new CostSumAboveFunds(lexicon, parameters),
                new UnitCostAboveFunds(parameters),
                new UnitCostMayExceedFunds(parameters),
                new VagueValue(lexicon),
                new SatisfactionInWords(lexicon),
                new ValueRepeatsName(lexicon),
                new OperatorMissing(lexicon),
                new UnitMissing(lexicon),
                new UnitIncomplete(lexicon),
                new RateInCountUnit(lexicon),
                new CountInPercent(lexicon),
                new PercentAboveHundred(lexicon),
                new DirectionContradiction(lexicon),
                new ImprovementLimited(lexicon),
                new RangeTooWide(parameters),
                new SatisfactionLow(lexicon, parameters),
                new TimelinessWithoutTime(lexicon),
                new DateAsNumber(),
                new DateAfterEnd(),
                new FrequencyAgainstYearEnd(lexicon),
                new DuplicateIndicator(),
                new MeasuredTwice(lexicon),
                new TierUnknown(lexicon),
                new TierMismatch(lexicon),
                new SatisfactionUnderBenefit(lexicon),
                new ExecutionRateAsBenefit(lexicon),
                new GoalUncovered(lexicon),
                new GoalNumber(lexicon),
                new PartUncovered(lexicon),
                new WeightsSum(parameters),
                new ScoreAboveWeight());
    }

    /** Those that are off by default, because they speak where many reviewers would not; add them with {@code withRule}. */
    public static List<Rule> optional(ReviewLexicon lexicon) {
        return List.of(new BundledIndicator(lexicon), new InputAsTarget(lexicon));
    }

    // made by the first caller, and by nobody who only checks completeness
    private static final class Standard {
        static final List<Rule> RULES = with(ReviewLexicon.standard(), ReviewParameters.standard());
    }
}
