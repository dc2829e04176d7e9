package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 参数编码 The arguments of a finding: an object of texts. */
public final class ArgumentsCodec implements Codec<List<Argument>> {
    public static final ArgumentsCodec INSTANCE = new ArgumentsCodec();

    private ArgumentsCodec() {}

    @Override
    @SuppressWarnings("unchecked") // it never binds alone: a list has no class of its own
    public Class<List<Argument>> type() {
        return (Class<List<Argument>>) (Class<?>) List.class;
    }

    @Override
    public void write(List<Argument> arguments, TokenSink out) throws IOException {
        out.startObject();
        Set<String> names = new HashSet<>();
        for (Argument argument : arguments) {
            if (!names.add(argument.name())) {
                throw out.refused(ExpectedValue.Kind.ONCE, new FoundValue(FoundValue.Kind.AGAIN, argument.name()));
            }
            out.freeName(argument.name());
            out.text(argument.value());
        }
        out.endObject();
    }

    @Override
    public List<Argument> read(TokenSource in) throws IOException {
        in.members();
        List<Argument> arguments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (in.member()) {
            String name = in.freeName();
            if (!names.add(name)) {
                throw in.expected(
                        ExpectedValue.of(ExpectedValue.Kind.ONCE), new FoundValue(FoundValue.Kind.AGAIN, name));
            }
            in.advance();
            arguments.add(new Argument(name, in.string()));
        }
        return arguments;
    }
}
