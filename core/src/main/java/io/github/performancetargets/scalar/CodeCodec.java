package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.SymbolTable;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;

/**
 * 代码编码 A value that is one of a list, by its code.
 *
 * @param <T> the type
 */
public class CodeCodec<T extends Coded> implements Codec<T> {
    private final Class<T> type;
    final SymbolTable<T> known;

    /** A codec of the values of a closed list, or of the known ones of an open one. */
    public CodeCodec(Class<T> type, List<T> known) {
        this.type = type;
        this.known = SymbolTable.of(known);
    }

    /** The value of a code that is not known: there is none where the list is closed. */
    T other(String code, TokenSource in) throws IOException {
        throw in.expected(ExpectedValue.of(ExpectedValue.Kind.CODE, known.codes()));
    }

    /** The known codes. */
    public final List<String> codes() {
        return known.codes();
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final void write(T value, TokenSink out) throws IOException {
        out.code(value.code());
    }

    @Override
    public final T read(TokenSource in) throws IOException {
        T value = in.knownCode(known);
        return value != null ? value : other(in.string(), in);
    }
}
