package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 扩展编码 Extensions: any JSON under namespaced names, nested at most {@value #MAX_DEPTH} deep, numbers as they were written. */
public final class ExtensionCodec implements Codec<Extensions> {
    public static final ExtensionCodec INSTANCE = new ExtensionCodec();

    /** 扩展值 One value of an extension. */
    public static final Codec<ExtensionValue> VALUE = new Codec<>() {
        @Override
        public Class<ExtensionValue> type() {
            return ExtensionValue.class;
        }

        @Override
        public void write(ExtensionValue value, TokenSink out) throws IOException {
            ExtensionCodec.value(value, out, 1);
        }

        @Override
        public ExtensionValue read(TokenSource in) throws IOException {
            return ExtensionCodec.value(in, 1);
        }
    };

    public static final int MAX_DEPTH = 64;

    private ExtensionCodec() {}

    @Override
    public Class<Extensions> type() {
        return Extensions.class;
    }

    @Override
    public void write(Extensions extensions, TokenSink out) throws IOException {
        members(extensions.asMap(), out, 1);
    }

    private static void members(Map<String, ExtensionValue> members, TokenSink out, int depth) throws IOException {
        out.startObject();
        for (Map.Entry<String, ExtensionValue> member : members.entrySet()) {
            out.freeName(member.getKey());
            value(member.getValue(), out, depth);
        }
        out.endObject();
    }

    private static void value(ExtensionValue value, TokenSink out, int depth) throws IOException {
        if (value instanceof ExtensionValue.Text text) {
            out.text(text.value());
        } else if (value instanceof ExtensionValue.Decimal decimal) {
            number(decimal.literal(), out);
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof ExtensionValue.Array array) {
            checkDepth(depth, out);
            out.startArray();
            for (ExtensionValue element : array.values()) {
                value(element, out, depth + 1);
            }
            out.endArray();
        } else if (value instanceof ExtensionValue.Members members) {
            checkDepth(depth, out);
            members(members.members(), out, depth + 1);
        } else {
            out.nothing();
        }
    }

    /** As a number where that is written just so: sinks that build trees know no literals. */
    private static void number(String literal, TokenSink out) throws IOException {
        BigDecimal number = new BigDecimal(literal);
        if (number.toString().equals(literal)) {
            out.decimal(number);
        } else {
            out.literal(literal);
        }
    }

    private static void checkDepth(int depth, TokenSink out) throws IOException {
        if (depth >= MAX_DEPTH) {
            throw out.refused(ExpectedValue.Kind.EXTENSION_DEPTH, FoundValue.of(FoundValue.Kind.DEEPER));
        }
    }

    @Override
    public Extensions read(TokenSource in) throws IOException {
        in.members();
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        while (in.member()) {
            String name = in.freeName();
            if (!Extensions.isNamespaced(name)) {
                throw in.expected(
                        ExpectedValue.of(ExpectedValue.Kind.NAMESPACE), new FoundValue(FoundValue.Kind.PROPERTY, name));
            }
            member(name, members, in, 1);
        }
        return Extensions.of(members);
    }

    private static void member(String name, Map<String, ExtensionValue> members, TokenSource in, int depth)
            throws IOException {
        if (members.containsKey(name)) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.ONCE), new FoundValue(FoundValue.Kind.AGAIN, name));
        }
        in.advance();
        members.put(name, value(in, depth));
    }

    private static ExtensionValue value(TokenSource in, int depth) throws IOException {
        return switch (in.kind()) {
            case STRING -> new ExtensionValue.Text(in.string());
            case NUMBER -> decimal(in);
            case TRUE -> new ExtensionValue.Flag(true);
            case FALSE -> new ExtensionValue.Flag(false);
            case NULL -> new ExtensionValue.Null();
            case ARRAY_START -> array(in, depth);
            case OBJECT_START -> object(in, depth);
            default -> throw in.expected(ExpectedValue.of(ExpectedValue.Kind.VALUE));
        };
    }

    private static ExtensionValue decimal(TokenSource in) throws IOException {
        try {
            return new ExtensionValue.Decimal(in.text());
        } catch (IllegalArgumentException e) {
            throw in.expected(ExpectedValue.of(ExpectedValue.Kind.EXTENSION_NUMBER));
        }
    }

    private static ExtensionValue array(TokenSource in, int depth) throws IOException {
        checkDepth(depth, in);
        List<ExtensionValue> values = new ArrayList<>();
        while (in.element()) {
            values.add(value(in, depth + 1));
        }
        return new ExtensionValue.Array(values);
    }

    private static ExtensionValue object(TokenSource in, int depth) throws IOException {
        checkDepth(depth, in);
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        while (in.member()) {
            member(in.freeName(), members, in, depth + 1);
        }
        return new ExtensionValue.Members(members);
    }

    private static void checkDepth(int depth, TokenSource in) throws IOException {
        if (depth >= MAX_DEPTH) {
            throw in.expected(
                    ExpectedValue.of(ExpectedValue.Kind.EXTENSION_DEPTH), FoundValue.of(FoundValue.Kind.DEEPER));
        }
    }
}
