package io.github.performancetargets.codec;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 审核意见编码 A finding: codes and arguments, no words of a language. */
final class FindingCodec implements Codec<Finding> {
    static final FindingCodec INSTANCE = new FindingCodec();

    private FindingCodec() {}

    @Override
    public Class<Finding> type() {
        return Finding.class;
    }

    @Override
    public void write(Finding finding, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.RULE, finding.rule().value());
        out.code(FieldName.CRITERION, finding.criterion().code());
        out.code(FieldName.SEVERITY, finding.severity().code());
        out.name(FieldName.PLACE);
        PlaceCodec.write(finding.place(), out);
        arguments(finding.arguments(), out);
        if (!finding.related().isEmpty()) {
            out.name(FieldName.RELATED);
            out.startArray();
            for (Place place : finding.related()) {
                PlaceCodec.write(place, out);
            }
            out.endArray();
        }
        out.endObject();
    }

    private static void arguments(List<Argument> arguments, TokenSink out) throws IOException {
        if (!arguments.isEmpty()) {
            out.name(FieldName.ARGUMENTS);
            out.startObject();
            Set<String> names = new HashSet<>();
            for (Argument argument : arguments) {
                if (!names.add(argument.name())) {
                    throw out.refusal("expected arguments of different names, found two named " + argument.name());
                }
                out.freeName(argument.name());
                out.text(argument.value());
            }
            out.endObject();
        }
    }

    @Override
    public Finding read(TokenSource in) throws IOException {
        RuleId rule = null;
        Criterion criterion = null;
        Severity severity = null;
        Place place = null;
        List<Argument> arguments = List.of();
        List<Place> related = new ArrayList<>();
        ObjectMembers members = in.object(Shape.FINDING);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case RULE -> rule = in.parsed(RuleId::of);
                case CRITERION -> criterion = Codes.criterion(in);
                case SEVERITY -> severity = Codes.severity(in);
                case PLACE -> place = PlaceCodec.read(in);
                case ARGUMENTS -> arguments = arguments(in);
                case RELATED -> related(in, related);
                default -> throw new IllegalStateException("X bug: a finding has no reader of " + field);
            }
        }
        return new Finding(
                Objects.requireNonNull(rule),
                Objects.requireNonNull(criterion),
                Objects.requireNonNull(severity),
                Objects.requireNonNull(place),
                arguments,
                related);
    }

    private static List<Argument> arguments(TokenSource in) throws IOException {
        if (in.kind() != TokenKind.OBJECT_START) {
            throw in.expected("an object");
        }
        List<Argument> arguments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (in.member()) {
            String name = in.freeName();
            in.advance();
            if (!names.add(name)) {
                throw in.refused("expected each argument once, found it twice");
            }
            arguments.add(new Argument(name, in.string()));
        }
        return arguments;
    }

    private static void related(TokenSource in, List<Place> related) throws IOException {
        in.array();
        while (in.element()) {
            related.add(PlaceCodec.read(in));
        }
    }
}
