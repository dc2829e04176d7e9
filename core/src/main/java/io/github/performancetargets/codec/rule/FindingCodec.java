package io.github.performancetargets.codec.rule;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.scalar.ArgumentsCodec;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.RuleIdCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** 审核意见 What a rule found at a place: codes and arguments, no words of a language. Made of proof/format/format.txt: change it there. */
public final class FindingCodec implements Codec<Finding> {
    /** The one there is. */
    public static final FindingCodec INSTANCE = new FindingCodec();

    private static final Shape SHAPE = Shape.required(
                    FieldName.RULE, FieldName.CRITERION, FieldName.SEVERITY, FieldName.PLACE)
            .of(
                    FieldName.RULE,
                    FieldName.CRITERION,
                    FieldName.SEVERITY,
                    FieldName.PLACE,
                    FieldName.ARGUMENTS,
                    FieldName.RELATED);

    private FindingCodec() {}

    @Override
    public Class<Finding> type() {
        return Finding.class;
    }

    @Override
    public void write(Finding it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.RULE, it.rule(), RuleIdCodec.INSTANCE);
        out.required(FieldName.CRITERION, it.criterion(), Codes.CRITERION);
        out.required(FieldName.SEVERITY, it.severity(), Codes.SEVERITY);
        out.required(FieldName.PLACE, it.place(), PlaceCodec.INSTANCE);
        out.unless(List.of(), FieldName.ARGUMENTS, it.arguments(), ArgumentsCodec.INSTANCE);
        out.list(FieldName.RELATED, it.related(), PlaceCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public Finding read(TokenSource in) throws IOException {
        RuleId rule = null;
        Criterion criterion = null;
        Severity severity = null;
        Place place = null;
        List<Argument> arguments = List.of();
        List<Place> related = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case RULE -> rule = RuleIdCodec.INSTANCE.read(in);
                case CRITERION -> criterion = Codes.CRITERION.read(in);
                case SEVERITY -> severity = Codes.SEVERITY.read(in);
                case PLACE -> place = PlaceCodec.INSTANCE.read(in);
                case ARGUMENTS -> arguments = ArgumentsCodec.INSTANCE.read(in);
                case RELATED -> related = in.list(PlaceCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new Finding(
                    Objects.requireNonNull(rule),
                    Objects.requireNonNull(criterion),
                    Objects.requireNonNull(severity),
                    Objects.requireNonNull(place),
                    arguments,
                    related);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
