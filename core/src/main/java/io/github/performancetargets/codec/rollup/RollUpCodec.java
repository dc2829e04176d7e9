package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.codec.scheme.SchemeCodec;
import io.github.performancetargets.rollup.LeftOut;
import io.github.performancetargets.rollup.ListedTable;
import io.github.performancetargets.rollup.RegionalIndicator;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rollup.RuleCount;
import io.github.performancetargets.rollup.ScoreCounts;
import io.github.performancetargets.scalar.CountCodec;
import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.scheme.SchemeReference;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** 汇总 What many tables come to together. Made of proof/format/format.txt: change it there. */
public final class RollUpCodec implements Codec<RollUp> {
    /** The one there is. */
    public static final RollUpCodec INSTANCE = new RollUpCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.FORMAT_VERSION, FieldName.SCHEME, FieldName.TABLES, FieldName.COMPLETE, FieldName.SCORES)
            .of(
                    FieldName.FORMAT_VERSION,
                    FieldName.SCHEME,
                    FieldName.TABLES,
                    FieldName.COMPLETE,
                    FieldName.RULES,
                    FieldName.SCORES,
                    FieldName.LOWEST_SCORES,
                    FieldName.MOST_FINDINGS,
                    FieldName.REGIONAL,
                    FieldName.LEFT_OUT);

    private RollUpCodec() {}

    @Override
    public Class<RollUp> type() {
        return RollUp.class;
    }

    @Override
    public void write(RollUp it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.required(FieldName.SCHEME, it.scheme(), SchemeCodec.INSTANCE);
        out.required(FieldName.TABLES, it.tables(), CountCodec.INSTANCE);
        out.required(FieldName.COMPLETE, it.complete(), CountCodec.INSTANCE);
        out.list(FieldName.RULES, it.rules(), RuleCountCodec.INSTANCE);
        out.required(FieldName.SCORES, it.scores(), ScoreCountsCodec.INSTANCE);
        out.list(FieldName.LOWEST_SCORES, it.lowestScores(), ListedTableCodec.INSTANCE);
        out.list(FieldName.MOST_FINDINGS, it.mostFindings(), ListedTableCodec.INSTANCE);
        out.list(FieldName.REGIONAL, it.regional(), RegionalIndicatorCodec.INSTANCE);
        out.list(FieldName.LEFT_OUT, it.leftOut(), LeftOutCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public RollUp read(TokenSource in) throws IOException {
        SchemeReference scheme = null;
        Long tables = null;
        Long complete = null;
        List<RuleCount> rules = List.of();
        ScoreCounts scores = null;
        List<ListedTable> lowestScores = List.of();
        List<ListedTable> mostFindings = List.of();
        List<RegionalIndicator> regional = List.of();
        List<LeftOut> leftOut = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case SCHEME -> scheme = SchemeCodec.INSTANCE.read(in);
                case TABLES -> tables = CountCodec.INSTANCE.read(in);
                case COMPLETE -> complete = CountCodec.INSTANCE.read(in);
                case RULES -> rules = in.list(RuleCountCodec.INSTANCE);
                case SCORES -> scores = ScoreCountsCodec.INSTANCE.read(in);
                case LOWEST_SCORES -> lowestScores = in.list(ListedTableCodec.INSTANCE);
                case MOST_FINDINGS -> mostFindings = in.list(ListedTableCodec.INSTANCE);
                case REGIONAL -> regional = in.list(RegionalIndicatorCodec.INSTANCE);
                case LEFT_OUT -> leftOut = in.list(LeftOutCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new RollUp(
                    Objects.requireNonNull(scheme),
                    Objects.requireNonNull(tables),
                    Objects.requireNonNull(complete),
                    rules,
                    Objects.requireNonNull(scores),
                    lowestScores,
                    mostFindings,
                    regional,
                    leftOut);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
