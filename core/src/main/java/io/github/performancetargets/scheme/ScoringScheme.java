package io.github.performancetargets.scheme;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 评分办法 How points are given and added up: weights, formulas, intervals, rounding and grades, with the document they stand in
 * and how sure each is. Read from a text whose format stands in {@code docs/assessment.md}. Immutable.
 */
public final class ScoringScheme {
    private final SchemeParts parts;

    ScoringScheme(SchemeParts parts) {
        this.parts = parts;
    }

    /** 内置办法 The schemes that this library brings. */
    public static List<ScoringScheme> builtIn() {
        return BuiltInSchemes.ALL;
    }

    /** The scheme of 财预〔2020〕10号, which governs self-assessment where no other is named. */
    public static ScoringScheme standard() {
        return BuiltInSchemes.ALL.get(0);
    }

    /** The built-in scheme of an id. */
    public static Optional<ScoringScheme> builtIn(String id) {
        Objects.requireNonNull(id, "id");
        return BuiltInSchemes.ALL.stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst();
    }

    /**
     * Reads a scheme.
     *
     * @throws ScoringSchemeException if the text is none: it says in which line, what was expected and what was found
     */
    public static ScoringScheme parse(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a scheme to the end; the caller closes the reader.
     *
     * @throws ScoringSchemeException if the text is none: it says in which line, what was expected and what was found
     * @throws IOException if reading fails
     */
    public static ScoringScheme read(Reader reader) throws IOException {
        return new SchemeReader(reader).read();
    }

    /** 编号 What it is called by. */
    public String id() {
        return parts.id;
    }

    /** 名称 What it is called in words. */
    public String name() {
        return parts.name;
    }

    /** 依据 The document it stands in. */
    public String document() {
        return parts.document;
    }

    /** 引用 Its id, name and document. */
    public SchemeReference reference() {
        return new SchemeReference(id(), name(), document());
    }

    /** 规定 Every line of it, with how sure it is. */
    public List<Provision> provisions() {
        return parts.provisions;
    }

    /** 预算执行分值 The points of budget execution, where it says so. */
    public Optional<Amount> executionWeight() {
        return Optional.ofNullable(parts.executionWeight);
    }

    /** 一级指标分值 The points of each first tier, where it says so. */
    public Map<IndicatorCategory, Amount> weights() {
        return parts.weights;
    }

    /** 无满意度指标 The tier that takes the points of satisfaction where nobody is asked. */
    public Optional<IndicatorCategory> withoutSatisfaction() {
        return Optional.ofNullable(parts.withoutSatisfaction);
    }

    /** 正向指标公式 What is kept of an indicator that is better high and was missed. */
    public ShortfallFormula shortfall() {
        return parts.shortfall;
    }

    /** 逆向指标公式 What is kept of an indicator that is better low and was exceeded. */
    public ShortfallFormula excess() {
        return parts.excess;
    }

    /** 达成 Which part of the points a qualitative indicator has that was met. */
    public ShareRange qualitativeMet() {
        return parts.qualitativeMet;
    }

    /** 部分达成 Which part of the points a qualitative indicator has that was met in part. */
    public ShareRange qualitativePartly() {
        return parts.qualitativePartly;
    }

    /** 未达成 Which part of the points a qualitative indicator has that was missed. */
    public ShareRange qualitativeMissed() {
        return parts.qualitativeMissed;
    }

    /** 取整 How points are rounded. */
    public PointsRounding rounding() {
        return parts.rounding;
    }

    /** 区域绩效 Whether the rates of counties are weighted by their money; otherwise they are listed and nothing more. */
    public boolean weighsRatesByFunds() {
        return parts.weighsRatesByFunds;
    }

    /** 等级 The grades, the best first. */
    public List<Grade> grades() {
        return parts.grades;
    }

    /** 预警 The thresholds of lights, where it has lights. */
    public Optional<LightThresholds> lights() {
        return Optional.ofNullable(parts.lights);
    }

    /** 等级 The grade of a total, compared and not rounded; empty where the scheme has none. */
    public Optional<Grade> grade(Amount total) {
        return parts.grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .findFirst();
    }

    /** 执行得分 The points of an execution, rounded: rate × weight or the band the rate is in, at most the weight. */
    public Amount executionPoints(Amount weight, Ratio rate) {
        return executionPoints(weight, rate, parts.rounding);
    }

    /** The same, rounded otherwise than the scheme says: as the points of a form are printed. */
    public Amount executionPoints(Amount weight, Ratio rate, PointsRounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        Ratio points = ExactPoints.of(weight);
        if (parts.executionBands.isEmpty()) {
            return rounding.round(ExactPoints.within(rate.times(points), points));
        }
        Ratio percent = rate.times(ExactPoints.HUNDRED);
        for (Map.Entry<Amount, Amount> band : parts.executionBands) {
            if (percent.compareTo(ExactPoints.of(band.getKey())) >= 0) {
                return rounding.round(ExactPoints.of(band.getValue())
                        .dividedBy(ExactPoints.HUNDRED)
                        .times(points));
            }
        }
        return Amount.ZERO;
    }

    /**
     * 未达成得分 The points that are kept of an indicator that missed its target, rounded.
     *
     * @param target in the unit of the actual one
     * @return empty where the formula says nothing of these amounts
     */
    public Optional<Amount> shortfallPoints(Amount weight, Ratio target, Ratio actual, boolean moreIsBetter) {
        return shortfallPoints(weight, target, actual, moreIsBetter, parts.rounding);
    }

    /**
     * The same, rounded otherwise than the scheme says: as the points of a form are printed.
     *
     * @param target in the unit of the actual one
     * @return empty where the formula says nothing of these amounts
     */
    public Optional<Amount> shortfallPoints(
            Amount weight, Ratio target, Ratio actual, boolean moreIsBetter, PointsRounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        ShortfallFormula formula = moreIsBetter ? parts.shortfall : parts.excess;
        return formula.points(ExactPoints.of(weight), target, actual, moreIsBetter)
                .map(rounding::round);
    }

    /** 按比例计分 A percentage of some points, rounded. */
    public Amount portion(Amount points, Amount percent) {
        return parts.rounding.round(
                points.toBigDecimal().multiply(percent.toBigDecimal()).movePointLeft(2));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoringScheme that
                && id().equals(that.id())
                && name().equals(that.name())
                && document().equals(that.document())
                && provisions().equals(that.provisions());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), provisions());
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }
}
