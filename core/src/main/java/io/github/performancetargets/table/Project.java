package io.github.performancetargets.table;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 项目 The project that a table is about. */
@Value.Immutable
public abstract class Project {
    // closed: only the builder makes one
    Project() {}

    /** A builder of a project without a name; nothing has to be set. */
    public static Builder builder() {
        return ImmutableProject.builder().name("");
    }

    /** 项目名称 The name; empty where it is missing. */
    public abstract String name();

    /** 项目编码 The code. */
    public abstract Optional<String> code();

    /** 主管部门 The supervising department and its code. */
    public abstract Optional<Organization> supervisingDepartment();

    /** 实施单位 The implementing organization. */
    public abstract Optional<Organization> implementingOrganization();

    /** 项目属性 New, continued, or a local kind. */
    public abstract Optional<String> nature();

    /** 项目期 How long it runs, in the words of the form. */
    public abstract Optional<String> term();

    /** A builder that starts with everything of this project. */
    public final Builder toBuilder() {
        return ImmutableProject.builder().from(this);
    }

    /** 构建器 Builds a {@link Project}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableProject.Builder {
        /** 项目名称 The name; empty where it is missing. */
        Builder name(String name);

        /** 项目编码 The code, or null for none. */
        Builder code(@Nullable String code);

        /** 主管部门 The supervising department, or null where it is missing. */
        Builder supervisingDepartment(@Nullable Organization supervisingDepartment);

        /** 实施单位 The implementing organization, or null where it is missing. */
        Builder implementingOrganization(@Nullable Organization implementingOrganization);

        /** 项目属性 The kind as printed, or null where it is missing. */
        Builder nature(@Nullable String nature);

        /** 项目期 How long it runs, in the words of the form, or null where it is missing. */
        Builder term(@Nullable String term);

        /** The project. */
        Project build();
    }
}
