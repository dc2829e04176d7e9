package io.github.performancetargets.codec.assessment;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.AssessedTotal;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.codec.scheme.SchemeCodec;
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
import java.util.Optional;

/** 自评复核 A self-assessment computed again by a scheme: for reference, no substitute for the scoring (复核值，供参考，不代替评分). Made of proof/format/format.txt: change it there. */
public final class AssessmentCodec implements Codec<Assessment> {
    /** The one there is. */
    public static final AssessmentCodec INSTANCE = new AssessmentCodec();

    private static final Shape SHAPE = Shape.required(FieldName.FORMAT_VERSION, FieldName.SCHEME, FieldName.TOTAL)
            .of(FieldName.FORMAT_VERSION, FieldName.SCHEME, FieldName.EXECUTION, FieldName.INDICATORS, FieldName.TOTAL);

    private AssessmentCodec() {}

    @Override
    public Class<Assessment> type() {
        return Assessment.class;
    }

    @Override
    public void write(Assessment it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.required(FieldName.SCHEME, it.scheme(), SchemeCodec.INSTANCE);
        out.optional(FieldName.EXECUTION, it.execution().orElse(null), AssessedExecutionCodec.INSTANCE);
        out.list(FieldName.INDICATORS, it.indicators(), AssessedIndicatorCodec.INSTANCE);
        out.required(FieldName.TOTAL, it.total(), AssessedTotalCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Assessment read(TokenSource in) throws IOException {
        SchemeReference scheme = null;
        Optional<AssessedExecution> execution = Optional.empty();
        List<AssessedIndicator> indicators = List.of();
        AssessedTotal total = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case SCHEME -> scheme = SchemeCodec.INSTANCE.read(in);
                case EXECUTION -> execution = Optional.of(AssessedExecutionCodec.INSTANCE.read(in));
                case INDICATORS -> indicators = in.list(AssessedIndicatorCodec.INSTANCE);
                case TOTAL -> total = AssessedTotalCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Assessment(Objects.requireNonNull(scheme), execution, indicators, Objects.requireNonNull(total));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
