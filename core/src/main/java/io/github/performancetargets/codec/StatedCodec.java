package io.github.performancetargets.codec;

import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 指标值编码 A value as stated: its words, their meaning, and why they were not understood where they were not. */
final class StatedCodec implements Codec<StatedTarget> {
    static final StatedCodec INSTANCE = new StatedCodec();

    private StatedCodec() {}

    @Override
    public Class<StatedTarget> type() {
        return StatedTarget.class;
    }

    @Override
    public void write(StatedTarget stated, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.TEXT, stated.text());
        out.name(FieldName.TARGET);
        TargetWriter.write(stated.target(), stated.text().strip(), out);
        if (stated.obstacle().isPresent()) {
            Obstacle obstacle = stated.obstacle().get();
            out.name(FieldName.REASON);
            out.startObject();
            out.code(FieldName.CODE, obstacle.kind().code());
            out.name(FieldName.INDEX);
            out.integer(obstacle.index());
            out.endObject();
        }
        out.endObject();
    }

    @Override
    public StatedTarget read(TokenSource in) throws IOException {
        String text = "";
        TargetReader target = null;
        Obstacle obstacle = null;
        ObjectMembers members = in.object(Shape.STATED);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case TEXT -> text = in.string();
                case TARGET -> target = TargetReader.read(in);
                default -> obstacle = obstacle(in);
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
                throw in.refused("expected the property 'target' beside 'reason', found an object without it");
            }
            return StatedTarget.read(text);
        }
        Target target = reader.target(text, in);
        return obstacle == null ? StatedTarget.of(text, target) : StatedTarget.of(text, target, obstacle);
    }

    private static Obstacle obstacle(TokenSource in) throws IOException {
        Obstacle.Kind kind = Obstacle.Kind.UNEXPECTED;
        int index = 0;
        ObjectMembers members = in.object(Shape.REASON);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case CODE -> kind = Codes.obstacle(in);
                default -> index = IntegerReader.read(in);
            }
        }
        try {
            return new Obstacle(kind, index);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
