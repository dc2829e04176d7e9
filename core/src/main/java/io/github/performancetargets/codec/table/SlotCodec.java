package io.github.performancetargets.codec.table;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scalar.WeightCodec;
import io.github.performancetargets.table.IndicatorSlot;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 指标栏 A tier cell as the form prints it. Made of proof/format/format.txt: change it there. */
public final class SlotCodec implements Codec<IndicatorSlot> {
    /** The one there is. */
    public static final SlotCodec INSTANCE = new SlotCodec();

    private static final Shape SHAPE = Shape.required()
            .of(FieldName.CATEGORY, FieldName.DIMENSION, FieldName.LABEL, FieldName.REQUIREMENT, FieldName.WEIGHT);

    private SlotCodec() {}

    @Override
    public Class<IndicatorSlot> type() {
        return IndicatorSlot.class;
    }

    @Override
    public void write(IndicatorSlot it, TokenSink out) throws IOException {
        out.startObject();
        out.optional(FieldName.CATEGORY, it.category().orElse(null), Codes.CATEGORY);
        out.optional(FieldName.DIMENSION, it.dimension().orElse(null), Codes.DIMENSION);
        out.unless("", FieldName.LABEL, it.label(), TextCodec.PLAIN);
        out.optional(FieldName.REQUIREMENT, it.requirement().orElse(null), Codes.REQUIREMENT);
        out.optional(FieldName.WEIGHT, it.weight().orElse(null), WeightCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public IndicatorSlot read(TokenSource in) throws IOException {
        IndicatorSlot.Builder to = IndicatorSlot.builder();
        String categoryPrinted = null;
        String dimensionPrinted = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
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
                case LABEL -> to.label(TextCodec.PLAIN.read(in));
                case REQUIREMENT -> to.requirement(Codes.REQUIREMENT.read(in));
                case WEIGHT -> to.weight(WeightCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        if (categoryPrinted != null && !members.has(FieldName.LABEL)) {
            to.label(categoryPrinted);
        }
        if (dimensionPrinted != null && !members.has(FieldName.LABEL)) {
            to.label(dimensionPrinted);
        }
        return to.build();
    }
}
