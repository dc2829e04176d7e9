package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/**
 * 文本编码 A value that is a string in JSON.
 *
 * @param <T> the type
 */
public abstract class TextCodec<T> implements Codec<T> {
    /** 文本 A text as it is. */
    public static final Codec<String> PLAIN = new Plain();

    private final Class<T> type;
    private final ExpectedValue.Kind expected;

    /** A codec of a type, and what is expected where its texts stand. */
    TextCodec(Class<T> type, ExpectedValue.Kind expected) {
        this.type = type;
        this.expected = expected;
    }

    /** The text of a value. */
    abstract String print(T value);

    /** The value of a text, or an {@link IllegalArgumentException}. */
    abstract T parse(String text);

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public void write(T value, TokenSink out) throws IOException {
        out.text(print(value));
    }

    @Override
    public T read(TokenSource in) throws IOException {
        String text = in.string();
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw in.refused(expected, e);
        }
    }

    private static final class Plain implements Codec<String> {
        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public void write(String value, TokenSink out) throws IOException {
            out.text(value);
        }

        @Override
        public String read(TokenSource in) throws IOException {
            return in.string();
        }
    }
}
