package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.PriorValue;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 三级指标编码 An indicator. */
final class IndicatorCodec implements Codec<Indicator> {
    static final IndicatorCodec INSTANCE = new IndicatorCodec();

    private IndicatorCodec() {}

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public void write(Indicator indicator, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.ID, indicator.id());
        period(indicator.period(), out);
        tiers(indicator.category(), indicator.dimension(), out);
        out.text(FieldName.CATEGORY_LABEL, indicator.categoryLabel());
        out.text(FieldName.DIMENSION_LABEL, indicator.dimensionLabel());
        out.textUnlessEmpty(FieldName.NAME, indicator.name());
        stated(FieldName.VALUE, indicator.value(), out);
        out.text(FieldName.GOAL_ID, indicator.goalId());
        out.mark(FieldName.CORE, indicator.core());
        if (indicator.statedDirection().isPresent()) {
            out.code(FieldName.DIRECTION, indicator.statedDirection().get().code());
        }
        weight(indicator.weight(), out);
        out.text(FieldName.EXPLANATION, indicator.explanation());
        out.text(FieldName.BASIS, indicator.basis());
        out.text(FieldName.NOTE, indicator.note());
        priorValues(indicator.priorValues(), out);
        stated(FieldName.ACTUAL, indicator.actual(), out);
        score(indicator.score(), out);
        out.text(FieldName.VARIANCE_REASON, indicator.varianceReason());
        FieldCodec.write(indicator.fields(), out);
        ExtensionCodec.write(indicator.extensions(), out);
        out.endObject();
    }

    /** Writes a period, unless it is the annual one. */
    static void period(TargetPeriod period, TokenSink out) throws IOException {
        if (period != TargetPeriod.ANNUAL) {
            out.code(FieldName.PERIOD, period.code());
        }
    }

    /** Writes the first and the second tier. */
    static void tiers(Optional<IndicatorCategory> category, Optional<IndicatorDimension> dimension, TokenSink out)
            throws IOException {
        if (category.isPresent()) {
            out.code(FieldName.CATEGORY, category.get().code());
        }
        if (dimension.isPresent()) {
            out.code(FieldName.DIMENSION, dimension.get().code());
        }
    }

    /** Writes the points that something is worth. */
    static void weight(Optional<Weight> weight, TokenSink out) throws IOException {
        if (weight.isPresent()) {
            out.amount(FieldName.WEIGHT, weight.get().points());
        }
    }

    /** Writes the points that something earned. */
    static void score(Optional<Score> score, TokenSink out) throws IOException {
        if (score.isPresent()) {
            out.amount(FieldName.SCORE, score.get().points());
        }
    }

    private static void stated(FieldName name, Optional<StatedTarget> stated, TokenSink out) throws IOException {
        if (stated.isPresent()) {
            out.name(name);
            StatedCodec.INSTANCE.write(stated.get(), out);
        }
    }

    private static void priorValues(List<PriorValue> values, TokenSink out) throws IOException {
        if (!values.isEmpty()) {
            out.name(FieldName.PRIOR_VALUES);
            out.startArray();
            for (PriorValue value : values) {
                out.startObject();
                out.text(FieldName.LABEL, value.label());
                out.name(FieldName.VALUE);
                StatedCodec.INSTANCE.write(value.value(), out);
                out.endObject();
            }
            out.endArray();
        }
    }

    @Override
    public Indicator read(TokenSource in) throws IOException {
        Indicator.Builder builder = Indicator.builder();
        ObjectMembers members = in.object(Shape.INDICATOR);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case ID -> builder.id(Codes.id(in));
                case PERIOD -> builder.period(Codes.period(in));
                case CATEGORY -> builder.category(Codes.category(in));
                case DIMENSION -> builder.dimension(Codes.dimension(in));
                case CATEGORY_LABEL -> builder.categoryLabel(in.string());
                case DIMENSION_LABEL -> builder.dimensionLabel(in.string());
                case NAME -> builder.name(in.string());
                case VALUE -> builder.value(StatedCodec.INSTANCE.read(in));
                case GOAL_ID -> builder.goalId(in.string());
                case CORE -> builder.core(in.flag());
                case DIRECTION -> builder.statedDirection(Codes.direction(in));
                case WEIGHT -> builder.weight(new Weight(AmountReader.read(in)));
                case EXPLANATION -> builder.explanation(in.string());
                case BASIS -> builder.basis(in.string());
                case NOTE -> builder.note(in.string());
                case PRIOR_VALUES -> priorValues(in, builder);
                case ACTUAL -> builder.actual(StatedCodec.INSTANCE.read(in));
                case SCORE -> builder.score(new Score(AmountReader.read(in)));
                case VARIANCE_REASON -> builder.varianceReason(in.string());
                case FIELDS -> builder.fields(FieldCodec.read(in));
                case EXTENSIONS -> builder.extensions(ExtensionCodec.read(in));
                default -> throw new IllegalStateException("X bug: an indicator has no reader of " + field);
            }
        }
        return builder.build();
    }

    private static void priorValues(TokenSource in, Indicator.Builder builder) throws IOException {
        in.array();
        while (in.element()) {
            String label = "";
            StatedTarget value = null;
            ObjectMembers members = in.object(Shape.PRIOR_VALUE);
            for (FieldName field = members.next(); field != null; field = members.next()) {
                switch (field) {
                    case LABEL -> label = in.string();
                    default -> value = StatedCodec.INSTANCE.read(in);
                }
            }
            builder.addPriorValues(new PriorValue(label, Objects.requireNonNull(value)));
        }
    }
}
