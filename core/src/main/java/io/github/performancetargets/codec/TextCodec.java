package io.github.performancetargets.codec;

import java.io.IOException;
import java.util.function.Function;

/**
 * 文本编码 A value that is a string in JSON.
 *
 * @param <T> the type
 * @param type the type
 * @param print the text of a value
 * @param parse the value of a text
 */
record TextCodec<T>(Class<T> type, Function<T, String> print, TokenSource.TextFactory<T> parse) implements Codec<T> {
    @Override
    public void write(T value, TokenSink out) throws IOException {
        out.text(print.apply(value));
    }

    @Override
    public T read(TokenSource in) throws IOException {
        return in.parsed(parse);
    }
}
