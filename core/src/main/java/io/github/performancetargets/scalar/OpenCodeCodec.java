package io.github.performancetargets.scalar;

import io.github.performancetargets.error.Expected;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;

/**
 * 开放代码编码 A value that is one of an open list.
 *
 * @param <T> the type
 */
abstract class OpenCodeCodec<T extends Coded> extends CodeCodec<T> {
    OpenCodeCodec(Class<T> type, List<T> known) {
        super(type, known);
    }

    /** The value of a code that is not known, or an {@link IllegalArgumentException}. */
    abstract T of(String code);

    @Override
    final T other(String code, TokenSource in) throws IOException {
        try {
            return of(code);
        } catch (IllegalArgumentException e) {
            throw in.refused(Expected.Kind.TIER, e);
        }
    }
}
