package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.rollup.GradeCount;
import io.github.performancetargets.rollup.ScoreCounts;
import io.github.performancetargets.scalar.CountCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** 得分统计 What the tables say of scores: counted, not averaged. Made of proof/format/format.txt: change it there. */
public final class ScoreCountsCodec implements Codec<ScoreCounts> {
    /** The one there is. */
    public static final ScoreCountsCodec INSTANCE = new ScoreCountsCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.PRINTED,
                    FieldName.WRONG_SUMS,
                    FieldName.EXPECTED,
                    FieldName.MET,
                    FieldName.NOT_MET,
                    FieldName.UNDECIDED)
            .of(
                    FieldName.PRINTED,
                    FieldName.WRONG_SUMS,
                    FieldName.EXPECTED,
                    FieldName.MET,
                    FieldName.NOT_MET,
                    FieldName.UNDECIDED,
                    FieldName.GRADES);

    private ScoreCountsCodec() {}

    @Override
    public Class<ScoreCounts> type() {
        return ScoreCounts.class;
    }

    @Override
    public void write(ScoreCounts it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.PRINTED, it.printed(), CountCodec.INSTANCE);
        out.required(FieldName.WRONG_SUMS, it.wrongSums(), CountCodec.INSTANCE);
        out.required(FieldName.EXPECTED, it.expected(), CountCodec.INSTANCE);
        out.required(FieldName.MET, it.met(), CountCodec.INSTANCE);
        out.required(FieldName.NOT_MET, it.notMet(), CountCodec.INSTANCE);
        out.required(FieldName.UNDECIDED, it.undecided(), CountCodec.INSTANCE);
        out.list(FieldName.GRADES, it.grades(), GradeCountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public ScoreCounts read(TokenSource in) throws IOException {
        Long printed = null;
        Long wrongSums = null;
        Long expected = null;
        Long met = null;
        Long notMet = null;
        Long undecided = null;
        List<GradeCount> grades = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case PRINTED -> printed = CountCodec.INSTANCE.read(in);
                case WRONG_SUMS -> wrongSums = CountCodec.INSTANCE.read(in);
                case EXPECTED -> expected = CountCodec.INSTANCE.read(in);
                case MET -> met = CountCodec.INSTANCE.read(in);
                case NOT_MET -> notMet = CountCodec.INSTANCE.read(in);
                case UNDECIDED -> undecided = CountCodec.INSTANCE.read(in);
                case GRADES -> grades = in.list(GradeCountCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new ScoreCounts(
                    Objects.requireNonNull(printed),
                    Objects.requireNonNull(wrongSums),
                    Objects.requireNonNull(expected),
                    Objects.requireNonNull(met),
                    Objects.requireNonNull(notMet),
                    Objects.requireNonNull(undecided),
                    grades);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
