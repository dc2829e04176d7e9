package io.github.performancetargets.codec.validation;

import io.github.performancetargets.codec.rule.FindingCodec;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.validation.ShownFinding;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 审核意见及其文字 A finding with its words in one language. Made of proof/format/format.txt: change it there. */
public final class ShownFindingCodec implements Codec<ShownFinding> {
    /** The one there is. */
    public static final ShownFindingCodec INSTANCE = new ShownFindingCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.KEY, FieldName.FINDING, FieldName.SEVERITY, FieldName.PLACE, FieldName.MESSAGE)
            .of(
                    FieldName.KEY,
                    FieldName.FINDING,
                    FieldName.SEVERITY,
                    FieldName.PLACE,
                    FieldName.MESSAGE,
                    FieldName.WAIVED);

    private ShownFindingCodec() {}

    @Override
    public Class<ShownFinding> type() {
        return ShownFinding.class;
    }

    @Override
    public void write(ShownFinding it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.KEY, it.key(), TextCodec.PLAIN);
        out.required(FieldName.FINDING, it.finding(), FindingCodec.INSTANCE);
        out.required(FieldName.SEVERITY, it.severity(), TextCodec.PLAIN);
        out.required(FieldName.PLACE, it.place(), TextCodec.PLAIN);
        out.required(FieldName.MESSAGE, it.message(), TextCodec.PLAIN);
        out.optional(FieldName.WAIVED, it.waived().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public ShownFinding read(TokenSource in) throws IOException {
        String key = null;
        Finding finding = null;
        String severity = null;
        String place = null;
        String message = null;
        Optional<String> waived = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case KEY -> key = TextCodec.PLAIN.read(in);
                case FINDING -> finding = FindingCodec.INSTANCE.read(in);
                case SEVERITY -> severity = TextCodec.PLAIN.read(in);
                case PLACE -> place = TextCodec.PLAIN.read(in);
                case MESSAGE -> message = TextCodec.PLAIN.read(in);
                case WAIVED -> waived = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new ShownFinding(
                    Objects.requireNonNull(key),
                    Objects.requireNonNull(finding),
                    Objects.requireNonNull(severity),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(message),
                    waived);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
