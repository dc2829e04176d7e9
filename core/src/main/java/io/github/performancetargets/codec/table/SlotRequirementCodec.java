package io.github.performancetargets.codec.table;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 指标栏要求 What an edition demands of a tier. Made of proof/format/format.txt: change it there. */
public final class SlotRequirementCodec implements Codec<SlotRequirement> {
    /** The one there is. */
    public static final SlotRequirementCodec INSTANCE = new SlotRequirementCodec();

    private static final Shape SHAPE = Shape.required(FieldName.CATEGORY, FieldName.DIMENSION, FieldName.REQUIREMENT)
            .of(FieldName.CATEGORY, FieldName.DIMENSION, FieldName.REQUIREMENT);

    private SlotRequirementCodec() {}

    @Override
    public Class<SlotRequirement> type() {
        return SlotRequirement.class;
    }

    @Override
    public void write(SlotRequirement it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.CATEGORY, it.category(), Codes.CATEGORY);
        out.required(FieldName.DIMENSION, it.dimension(), Codes.DIMENSION);
        out.required(FieldName.REQUIREMENT, it.requirement(), Codes.REQUIREMENT);
        out.endObject();
    }

    @Override
    public SlotRequirement read(TokenSource in) throws IOException {
        IndicatorCategory category = null;
        IndicatorDimension dimension = null;
        Requirement requirement = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case CATEGORY -> category = Codes.CATEGORY.read(in);
                case DIMENSION -> dimension = Codes.DIMENSION.read(in);
                case REQUIREMENT -> requirement = Codes.REQUIREMENT.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new SlotRequirement(
                    Objects.requireNonNull(category),
                    Objects.requireNonNull(dimension),
                    Objects.requireNonNull(requirement));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
