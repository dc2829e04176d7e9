package io.github.performancetargets.codec.table;

import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Optional;

/** 部门或单位 A department or organization. Made of proof/format/format.txt: change it there. */
public final class OrganizationCodec implements Codec<Organization> {
    /** The one there is. */
    public static final OrganizationCodec INSTANCE = new OrganizationCodec();

    private static final Shape SHAPE = Shape.required().of(FieldName.NAME, FieldName.CODE);

    private OrganizationCodec() {}

    @Override
    public Class<Organization> type() {
        return Organization.class;
    }

    @Override
    public void write(Organization it, TokenSink out) throws IOException {
        out.startObject();
        out.unless("", FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.optional(FieldName.CODE, it.code().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Organization read(TokenSource in) throws IOException {
        String name = "";
        Optional<String> code = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case NAME -> name = TextCodec.PLAIN.read(in);
                case CODE -> code = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new Organization(name, code);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
