package io.github.performancetargets.codec.table;

import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;

/** 项目 The project that a table is about. Made of proof/format/format.txt: change it there. */
public final class ProjectCodec implements Codec<Project> {
    /** The one there is. */
    public static final ProjectCodec INSTANCE = new ProjectCodec();

    private static final Shape SHAPE = Shape.required()
            .of(
                    FieldName.NAME,
                    FieldName.CODE,
                    FieldName.SUPERVISING_DEPARTMENT,
                    FieldName.IMPLEMENTING_ORGANIZATION,
                    FieldName.NATURE,
                    FieldName.TERM);

    private ProjectCodec() {}

    @Override
    public Class<Project> type() {
        return Project.class;
    }

    @Override
    public void write(Project it, TokenSink out) throws IOException {
        out.startObject();
        out.unless("", FieldName.NAME, it.name(), TextCodec.PLAIN);
        out.optional(FieldName.CODE, it.code().orElse(null), TextCodec.PLAIN);
        out.optional(
                FieldName.SUPERVISING_DEPARTMENT, it.supervisingDepartment().orElse(null), OrganizationCodec.INSTANCE);
        out.optional(
                FieldName.IMPLEMENTING_ORGANIZATION,
                it.implementingOrganization().orElse(null),
                OrganizationCodec.INSTANCE);
        out.optional(FieldName.NATURE, it.nature().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.TERM, it.term().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Project read(TokenSource in) throws IOException {
        Project.Builder to = Project.builder();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case NAME -> to.name(TextCodec.PLAIN.read(in));
                case CODE -> to.code(TextCodec.PLAIN.read(in));
                case SUPERVISING_DEPARTMENT -> to.supervisingDepartment(OrganizationCodec.INSTANCE.read(in));
                case IMPLEMENTING_ORGANIZATION -> to.implementingOrganization(OrganizationCodec.INSTANCE.read(in));
                case NATURE -> to.nature(TextCodec.PLAIN.read(in));
                case TERM -> to.term(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        return to.build();
    }
}
