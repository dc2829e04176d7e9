package io.github.performancetargets.codec;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.AttainmentPolicy;
import io.github.performancetargets.value.ComparisonOperator;
import java.io.IOException;
import java.util.Optional;

/** 达成判定 How values are compared with targets. Made of proof/format/format.txt: change it there. */
final class AttainmentPolicyCodec implements Codec<AttainmentPolicy> {
    static final AttainmentPolicyCodec INSTANCE = new AttainmentPolicyCodec();

    private AttainmentPolicyCodec() {}

    @Override
    public Class<AttainmentPolicy> type() {
        return AttainmentPolicy.class;
    }

    @Override
    public void write(AttainmentPolicy it, TokenSink out) throws IOException {
        out.startObject();
        out.unless(ComparisonOperator.UNSPECIFIED, FieldName.UNSPECIFIED, it.unspecified(), Codes.OPERATOR);
        out.optional(FieldName.TOLERANCE, it.tolerance(), AmountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public AttainmentPolicy read(TokenSource in) throws IOException {
        ComparisonOperator unspecified = ComparisonOperator.UNSPECIFIED;
        Optional<Amount> tolerance = Optional.empty();
        ObjectMembers members = in.object(Shapes.ATTAINMENTPOLICY);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case UNSPECIFIED -> unspecified = Codes.OPERATOR.read(in);
                case TOLERANCE -> tolerance = Optional.of(AmountCodec.INSTANCE.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new AttainmentPolicy(unspecified, tolerance);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
