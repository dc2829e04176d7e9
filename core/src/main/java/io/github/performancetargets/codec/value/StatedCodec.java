package io.github.performancetargets.codec.value;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 指标值编码 A value as stated: its words, their meaning, and why they were not understood where they were not. */
public final class StatedCodec implements Codec<StatedTarget> {
    /** The one there is. */
    public static final StatedCodec INSTANCE = new StatedCodec();

    private StatedCodec() {}

    @Override
    public Class<StatedTarget> type() {
        return StatedTarget.class;
    }

    @Override
    public void write(StatedTarget stated, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.TEXT, stated.text(), TextCodec.PLAIN);
        out.name(FieldName.TARGET);
        TargetWriter.write(stated.target(), stated.text().strip(), out);
        out.optional(FieldName.REASON, stated.obstacle().orElse(null), ReasonCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public StatedTarget read(TokenSource in) throws IOException {
        String text = "";
        TargetReader target = null;
        Obstacle obstacle = null;
        ObjectMembers members = in.object(StatedShape.ALL);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case TEXT -> text = in.string();
                case TARGET -> target = TargetReader.read(in);
                default -> obstacle = ReasonCodec.INSTANCE.read(in);
            }
        }
        return stated(text, target, obstacle, in);
    }

    private static StatedTarget stated(
            String text, @Nullable TargetReader reader, @Nullable Obstacle obstacle, TokenSource in)
            throws IOException {
        if (reader == null) {
            // the words alone: what they mean is read now
            if (obstacle != null) {
                throw in.expected(
                        ExpectedValue.of(
                                ExpectedValue.Kind.COMPANION,
                                List.of(FieldName.TARGET.text(), FieldName.REASON.text())),
                        FoundValue.of(FoundValue.Kind.ABSENT));
            }
            return StatedTarget.read(text, in.units());
        }
        Target target = reader.target(text, in);
        return obstacle == null ? StatedTarget.of(text, target) : StatedTarget.of(text, target, obstacle);
    }
}
