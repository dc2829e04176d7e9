package io.github.performancetargets.codec.rollup;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rollup.ListedTable;
import io.github.performancetargets.scalar.AmountCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;

/** 列出的表 A table of a list of the worst. Made of proof/format/format.txt: change it there. */
public final class ListedTableCodec implements Codec<ListedTable> {
    /** The one there is. */
    public static final ListedTableCodec INSTANCE = new ListedTableCodec();

    private static final Shape SHAPE = Shape.required(FieldName.SOURCE, FieldName.NAME, FieldName.VALUE)
            .of(FieldName.SOURCE, FieldName.NAME, FieldName.VALUE);

    private ListedTableCodec() {}

    @Override
    public Class<ListedTable> type() {
        return ListedTable.class;
    }

    @Override
    public void write(ListedTable it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.SOURCE, it.source(), TextCodec.PLAIN);
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.required(FieldName.VALUE, it.value(), AmountCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public ListedTable read(TokenSource in) throws IOException {
        String source = null;
        String name = null;
        Amount value = null;
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case SOURCE -> source = TextCodec.PLAIN.read(in);
                case NAME -> name = TextCodec.PLAIN.read(in);
                case VALUE -> value = AmountCodec.INSTANCE.read(in);
                default -> throw members.unread(next);
            }
        }
        try {
            return new ListedTable(
                    Objects.requireNonNull(source), Objects.requireNonNull(name), Objects.requireNonNull(value));
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
