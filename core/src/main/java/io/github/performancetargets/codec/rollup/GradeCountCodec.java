package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.GradeCount;
import io.github.performancetargets.scalar.CountCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 等级次数 How many tables have a grade. Made of proof/format/format.txt: change it there. */
public final class GradeCountCodec implements Codec<GradeCount> {
    /** The one there is. */
    public static final GradeCountCodec INSTANCE = new GradeCountCodec();

    private static final Shape SHAPE = Shape.required(FieldName.GRADE, FieldName.PRINTED, FieldName.EXPECTED)
            .of(FieldName.GRADE, FieldName.PRINTED, FieldName.EXPECTED);

    private GradeCountCodec() {}

    @Override
    public Class<GradeCount> type() {
        return GradeCount.class;
    }

    @Override
    public void write(GradeCount it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.GRADE, it.grade(), TextCodec.PLAIN);
        out.required(FieldName.PRINTED, it.printed(), CountCodec.INSTANCE);
        out.required(FieldName.EXPECTED, it.expected(), CountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public GradeCount read(TokenSource in) throws IOException {
        String grade = null;
        Long printed = null;
        Long expected = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case GRADE -> grade = TextCodec.PLAIN.read(in);
                case PRINTED -> printed = CountCodec.INSTANCE.read(in);
                case EXPECTED -> expected = CountCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new GradeCount(
                    Objects.requireNonNull(grade), Objects.requireNonNull(printed), Objects.requireNonNull(expected));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
