package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 开放代码编码 A value that is one of an open list.
 *
 * @param <T> the type
 */
public abstract class OpenCodeCodec<T extends Coded> extends CodeCodec<T> {
    OpenCodeCodec(Class<T> type, List<T> known) {
        super(type, known);
    }

    /** The value of a code that is not known, or an {@link IllegalArgumentException}. */
    abstract T of(String code);

    /**
     * The words that the current string prints for a value; null where it is its code.
     *
     * @param value read from it
     */
    public final @Nullable String printed(T value, TokenSource in) throws IOException {
        if (in.knownCode(known) != null) {
            return null;
        }
        String text = in.string();
        return text.equals(value.code()) ? null : text;
    }

    @Override
    final T other(String code, TokenSource in) throws IOException {
        try {
            return of(code);
        } catch (IllegalArgumentException e) {
            throw in.refused(ExpectedValue.Kind.TIER, e);
        }
    }
}
