package io.github.performancetargets.table;

import java.util.Optional;
import org.immutables.value.Value;

/** 项目 The project that a table is about. */
@Value.Immutable
public interface Project {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 项目名称 The name; empty where it is missing. */
    @Value.Default
    default String name() {
        return "";
    }

    /** 项目编码 The code. */
    Optional<String> code();

    /** 主管部门 The supervising department and its code. */
    Optional<Organization> supervisingDepartment();

    /** 实施单位 The implementing organization. */
    Optional<Organization> implementingOrganization();

    /** 项目属性 New, continued, or a local kind. */
    Optional<String> nature();

    /** 项目期 How long it runs, in the words of the form. */
    Optional<String> term();

    /** A builder that starts with everything of this project. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds a {@link Project}. */
    class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
