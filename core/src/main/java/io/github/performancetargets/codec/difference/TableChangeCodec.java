package io.github.performancetargets.codec.difference;

import io.github.performancetargets.difference.ChangeKind;
import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** 变动 One thing that differs between two tables. Made of proof/format/format.txt: change it there. */
public final class TableChangeCodec implements Codec<TableChange> {
    /** The one there is. */
    public static final TableChangeCodec INSTANCE = new TableChangeCodec();

    private static final Shape SHAPE = Shape.required(FieldName.PART, FieldName.KIND, FieldName.NAME)
            .of(
                    FieldName.PART,
                    FieldName.KIND,
                    FieldName.NAME,
                    FieldName.OLD_POINTER,
                    FieldName.NEW_POINTER,
                    FieldName.WAS,
                    FieldName.IS,
                    FieldName.REASON);

    private TableChangeCodec() {}

    @Override
    public Class<TableChange> type() {
        return TableChange.class;
    }

    @Override
    public void write(TableChange it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.PART, it.part(), Codes.PART);
        out.required(FieldName.KIND, it.kind(), Codes.CHANGE_KIND);
        out.required(FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.optional(FieldName.OLD_POINTER, it.oldPointer().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.NEW_POINTER, it.newPointer().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.WAS, it.was().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.IS, it.is().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.REASON, it.reason().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public TableChange read(TokenSource in) throws IOException {
        TableChange.Part part = null;
        ChangeKind kind = null;
        String name = null;
        Optional<String> oldPointer = Optional.empty();
        Optional<String> newPointer = Optional.empty();
        Optional<String> was = Optional.empty();
        Optional<String> is = Optional.empty();
        Optional<String> reason = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case PART -> part = Codes.PART.read(in);
                case KIND -> kind = Codes.CHANGE_KIND.read(in);
                case NAME -> name = TextCodec.PLAIN.read(in);
                case OLD_POINTER -> oldPointer = Optional.of(TextCodec.PLAIN.read(in));
                case NEW_POINTER -> newPointer = Optional.of(TextCodec.PLAIN.read(in));
                case WAS -> was = Optional.of(TextCodec.PLAIN.read(in));
                case IS -> is = Optional.of(TextCodec.PLAIN.read(in));
                case REASON -> reason = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new TableChange(
                    Objects.requireNonNull(part),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(name),
                    oldPointer,
                    newPointer,
                    was,
                    is,
                    reason);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
