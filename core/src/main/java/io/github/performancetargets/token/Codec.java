package io.github.performancetargets.token;

import java.io.IOException;

/**
 * 编解码 Writes and reads one type of the model.
 *
 * @param <T> the type
 */
public interface Codec<T> {
    /** The type. */
    Class<T> type();

    /**
     * Writes one value.
     *
     * @throws IOException if the sink refuses a token
     */
    public void write(T value, TokenSink out) throws IOException;

    /**
     * Reads one value; the source stands on its first token, and on its last one afterwards.
     *
     * @throws IOException made by the source, if the tokens are not such a value
     */
    public T read(TokenSource in) throws IOException;
}
