package io.github.performancetargets.codec.difference;

import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.scalar.FormatVersion;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.List;

/** 两表差异 What differs between two tables. Made of proof/format/format.txt: change it there. */
public final class DifferenceCodec implements Codec<TableDifference> {
    /** The one there is. */
    public static final DifferenceCodec INSTANCE = new DifferenceCodec();

    private static final Shape SHAPE =
            Shape.required(FieldName.FORMAT_VERSION).of(FieldName.FORMAT_VERSION, FieldName.CHANGES);

    private DifferenceCodec() {}

    @Override
    public Class<TableDifference> type() {
        return TableDifference.class;
    }

    @Override
    public void write(TableDifference it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.FORMAT_VERSION, FormatVersion.WRITTEN, TextCodec.PLAIN);
        out.list(FieldName.CHANGES, it.changes(), TableChangeCodec.INSTANCE);
        out.endObject();
    }

    @Override
    public TableDifference read(TokenSource in) throws IOException {
        List<TableChange> changes = List.of();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case FORMAT_VERSION -> FormatVersion.check(in);
                case CHANGES -> changes = in.list(TableChangeCodec.INSTANCE);
                default -> throw members.unread(next);
            }
        }
        try {
            return new TableDifference(changes);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
