package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.table.IndicatorSlot;
import java.io.IOException;

/** 指标栏编码 A tier cell as the form prints it. */
final class SlotCodec implements Codec<IndicatorSlot> {
    static final SlotCodec INSTANCE = new SlotCodec();

    private SlotCodec() {}

    @Override
    public Class<IndicatorSlot> type() {
        return IndicatorSlot.class;
    }

    @Override
    public void write(IndicatorSlot slot, TokenSink out) throws IOException {
        out.startObject();
        IndicatorCodec.tiers(slot.category(), slot.dimension(), out);
        out.textUnlessEmpty(FieldName.LABEL, slot.label());
        if (slot.requirement().isPresent()) {
            out.code(FieldName.REQUIREMENT, slot.requirement().get().code());
        }
        IndicatorCodec.weight(slot.weight(), out);
        out.endObject();
    }

    @Override
    public IndicatorSlot read(TokenSource in) throws IOException {
        IndicatorSlot.Builder builder = IndicatorSlot.builder();
        ObjectMembers members = in.object(Shape.SLOT);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case CATEGORY -> builder.category(Codes.category(in));
                case DIMENSION -> builder.dimension(Codes.dimension(in));
                case LABEL -> builder.label(in.string());
                case REQUIREMENT -> builder.requirement(Codes.requirement(in));
                case WEIGHT -> builder.weight(new Weight(AmountReader.read(in)));
                default -> throw new IllegalStateException("X bug: a slot has no reader of " + field);
            }
        }
        return builder.build();
    }
}
