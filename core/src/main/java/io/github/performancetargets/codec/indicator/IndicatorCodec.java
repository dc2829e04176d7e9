package io.github.performancetargets.codec.indicator;

import io.github.performancetargets.codec.value.StatedCodec;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.ExtensionCodec;
import io.github.performancetargets.scalar.FlagCodec;
import io.github.performancetargets.scalar.ScoreCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scalar.WeightCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 三级指标 An indicator: a row of the table. Made of proof/format/format.txt: change it there. */
public final class IndicatorCodec implements Codec<Indicator> {
    /** The one there is. */
    public static final IndicatorCodec INSTANCE = new IndicatorCodec();

    private static final Shape SHAPE = Shape.required()
            .of(
                    FieldName.ID,
                    FieldName.PERIOD,
                    FieldName.CATEGORY,
                    FieldName.DIMENSION,
                    FieldName.CATEGORY_LABEL,
                    FieldName.DIMENSION_LABEL,
                    FieldName.NAME,
                    FieldName.VALUE,
                    FieldName.ADJUSTED,
                    FieldName.ADJUSTMENT,
                    FieldName.GOAL_ID,
                    FieldName.CORE,
                    FieldName.DIRECTION,
                    FieldName.WEIGHT,
                    FieldName.EXPLANATION,
                    FieldName.BASIS,
                    FieldName.NOTE,
                    FieldName.PRIOR_VALUES,
                    FieldName.READINGS,
                    FieldName.ACTUAL,
                    FieldName.SCORE,
                    FieldName.VARIANCE_REASON,
                    FieldName.FIELDS,
                    FieldName.EXTENSIONS);

    private IndicatorCodec() {}

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public void write(Indicator it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.ID, it.id().orElse(null), Codes.ID);
        out.unless(TargetPeriod.ANNUAL, FieldName.PERIOD, it.period(), Codes.PERIOD);
        out.optional(FieldName.CATEGORY, it.category().orElse(null), Codes.CATEGORY);
        out.optional(FieldName.DIMENSION, it.dimension().orElse(null), Codes.DIMENSION);
        out.optional(FieldName.CATEGORY_LABEL, it.categoryLabel().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.DIMENSION_LABEL, it.dimensionLabel().orElse(null), TextCodec.PLAIN);
        out.unless("", FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.optional(FieldName.VALUE, it.value().orElse(null), StatedCodec.INSTANCE);
        out.optional(FieldName.ADJUSTED, it.adjusted().orElse(null), StatedCodec.INSTANCE);
        out.optional(FieldName.ADJUSTMENT, it.adjustment().orElse(null), AdjustmentCodec.INSTANCE);
        out.optional(FieldName.GOAL_ID, it.goalId().orElse(null), TextCodec.PLAIN);
        out.mark(FieldName.CORE, it.core());
        out.optional(FieldName.DIRECTION, it.statedDirection().orElse(null), Codes.DIRECTION);
        out.optional(FieldName.WEIGHT, it.weight().orElse(null), WeightCodec.INSTANCE);
        out.optional(FieldName.EXPLANATION, it.explanation().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.BASIS, it.basis().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.NOTE, it.note().orElse(null), TextCodec.PLAIN);
        out.list(FieldName.PRIOR_VALUES, it.priorValues(), PriorValueCodec.INSTANCE);
        out.list(FieldName.READINGS, it.readings(), ReadingCodec.INSTANCE);
        out.optional(FieldName.ACTUAL, it.actual().orElse(null), StatedCodec.INSTANCE);
        out.optional(FieldName.SCORE, it.score().orElse(null), ScoreCodec.INSTANCE);
        out.optional(FieldName.VARIANCE_REASON, it.varianceReason().orElse(null), TextCodec.PLAIN);
        out.list(FieldName.FIELDS, it.fields(), FieldCodec.INSTANCE);
        out.unless(Extensions.none(), FieldName.EXTENSIONS, it.extensions(), ExtensionCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Indicator read(TokenSource in) throws IOException {
        Indicator.Builder to = Indicator.builder();
        String categoryPrinted = null;
        String dimensionPrinted = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case ID -> to.id(Codes.ID.read(in));
                case PERIOD -> to.period(Codes.PERIOD.read(in));
                case CATEGORY -> {
                    IndicatorCategory category = Codes.CATEGORY.read(in);
                    to.category(category);
                    categoryPrinted = Codes.CATEGORY.printed(category, in);
                }
                case DIMENSION -> {
                    IndicatorDimension dimension = Codes.DIMENSION.read(in);
                    to.dimension(dimension);
                    dimensionPrinted = Codes.DIMENSION.printed(dimension, in);
                }
                case CATEGORY_LABEL -> to.categoryLabel(TextCodec.PLAIN.read(in));
                case DIMENSION_LABEL -> to.dimensionLabel(TextCodec.PLAIN.read(in));
                case NAME -> to.name(TextCodec.PLAIN.read(in));
                case VALUE -> to.value(StatedCodec.INSTANCE.read(in));
                case ADJUSTED -> to.adjusted(StatedCodec.INSTANCE.read(in));
                case ADJUSTMENT -> to.adjustment(AdjustmentCodec.INSTANCE.read(in));
                case GOAL_ID -> to.goalId(TextCodec.PLAIN.read(in));
                case CORE -> to.core(FlagCodec.INSTANCE.read(in));
                case DIRECTION -> to.statedDirection(Codes.DIRECTION.read(in));
                case WEIGHT -> to.weight(WeightCodec.INSTANCE.read(in));
                case EXPLANATION -> to.explanation(TextCodec.PLAIN.read(in));
                case BASIS -> to.basis(TextCodec.PLAIN.read(in));
                case NOTE -> to.note(TextCodec.PLAIN.read(in));
                case PRIOR_VALUES -> {
                    in.array();
                    while (in.element()) {
                        to.addPriorValues(PriorValueCodec.INSTANCE.read(in));
                    }
                }
                case READINGS -> {
                    in.array();
                    while (in.element()) {
                        to.addReadings(ReadingCodec.INSTANCE.read(in));
                    }
                }
                case ACTUAL -> to.actual(StatedCodec.INSTANCE.read(in));
                case SCORE -> to.score(ScoreCodec.INSTANCE.read(in));
                case VARIANCE_REASON -> to.varianceReason(TextCodec.PLAIN.read(in));
                case FIELDS -> {
                    in.array();
                    while (in.element()) {
                        to.addFields(FieldCodec.INSTANCE.read(in));
                    }
                }
                case EXTENSIONS -> to.extensions(ExtensionCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        if (categoryPrinted != null && !members.has(FieldName.CATEGORY_LABEL)) {
            to.categoryLabel(categoryPrinted);
        }
        if (dimensionPrinted != null && !members.has(FieldName.DIMENSION_LABEL)) {
            to.dimensionLabel(dimensionPrinted);
        }
        return to.build();
    }
}
