package io.github.performancetargets.codec;

import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.Project;
import java.io.IOException;
import java.util.Optional;

/** 项目编码 The project, and organizations. */
final class ProjectCodec implements Codec<Project> {
    static final ProjectCodec INSTANCE = new ProjectCodec();

    private ProjectCodec() {}

    @Override
    public Class<Project> type() {
        return Project.class;
    }

    @Override
    public void write(Project project, TokenSink out) throws IOException {
        out.startObject();
        out.textUnlessEmpty(FieldName.NAME, project.name());
        out.text(FieldName.CODE, project.code());
        organization(FieldName.SUPERVISING_DEPARTMENT, project.supervisingDepartment(), out);
        organization(FieldName.IMPLEMENTING_ORGANIZATION, project.implementingOrganization(), out);
        out.text(FieldName.NATURE, project.nature());
        out.text(FieldName.TERM, project.term());
        out.endObject();
    }

    /** Writes a department or organization. */
    static void organization(FieldName name, Optional<Organization> optional, TokenSink out) throws IOException {
        if (optional.isPresent()) {
            Organization organization = optional.get();
            out.name(name);
            out.startObject();
            out.textUnlessEmpty(FieldName.NAME, organization.name());
            out.text(FieldName.CODE, organization.code());
            out.endObject();
        }
    }

    @Override
    public Project read(TokenSource in) throws IOException {
        Project.Builder builder = Project.builder();
        ObjectMembers members = in.object(Shape.PROJECT);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case NAME -> builder.name(in.string());
                case CODE -> builder.code(in.string());
                case SUPERVISING_DEPARTMENT -> builder.supervisingDepartment(organization(in));
                case IMPLEMENTING_ORGANIZATION -> builder.implementingOrganization(organization(in));
                case NATURE -> builder.nature(in.string());
                case TERM -> builder.term(in.string());
                default -> throw new IllegalStateException("X bug: a project has no reader of " + field);
            }
        }
        return builder.build();
    }

    /** Reads a department or organization. */
    static Organization organization(TokenSource in) throws IOException {
        String name = "";
        Optional<String> code = Optional.empty();
        ObjectMembers members = in.object(Shape.ORGANIZATION);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case NAME -> name = in.string();
                default -> code = Optional.of(in.string());
            }
        }
        return new Organization(name, code);
    }
}
