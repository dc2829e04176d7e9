package io.github.performancetargets.table;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 项目 The project that a table is about. */
@Value.Immutable
public abstract class Project {
    // what validation asks is tested where it is asked: docs/decisions/0074
    Project() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 项目名称 The name; empty where it is missing. */
    public abstract String name();

    /** 项目编码 The code. */
    public final Optional<String> code() {
        String code = codeOrNull();
        return code == null ? Optional.empty() : Optional.of(code);
    }

    abstract @Nullable String codeOrNull();

    /** 主管部门 The supervising department and its code. */
    public final Optional<Organization> supervisingDepartment() {
        Organization supervisingDepartment = supervisingDepartmentOrNull();
        return supervisingDepartment == null ? Optional.empty() : Optional.of(supervisingDepartment);
    }

    abstract @Nullable Organization supervisingDepartmentOrNull();

    /** 实施单位 The implementing organization. */
    public final Optional<Organization> implementingOrganization() {
        Organization implementingOrganization = implementingOrganizationOrNull();
        return implementingOrganization == null ? Optional.empty() : Optional.of(implementingOrganization);
    }

    abstract @Nullable Organization implementingOrganizationOrNull();

    /** 项目属性 New, continued, or a local kind. */
    public final Optional<String> nature() {
        String nature = natureOrNull();
        return nature == null ? Optional.empty() : Optional.of(nature);
    }

    abstract @Nullable String natureOrNull();

    /** 项目期 How long it runs, in the words of the form. */
    public final Optional<String> term() {
        String term = termOrNull();
        return term == null ? Optional.empty() : Optional.of(term);
    }

    abstract @Nullable String termOrNull();

    /** A builder that starts with everything of this project. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** 构建器 Builds a {@link Project}. */
    public static final class Builder extends ImmutableProject.Builder {
        // not with @Value.Default: see Indicator.Builder
        Builder() {
            name("");
        }

        /** 项目编码 The code, or none. */
        public Builder code(Optional<String> code) {
            return code(code.orElse(null));
        }

        /** 主管部门 The supervising department, or none. */
        public Builder supervisingDepartment(Optional<Organization> supervisingDepartment) {
            return supervisingDepartment(supervisingDepartment.orElse(null));
        }

        /** 实施单位 The implementing organization, or none. */
        public Builder implementingOrganization(Optional<Organization> implementingOrganization) {
            return implementingOrganization(implementingOrganization.orElse(null));
        }

        /** 项目属性 The kind, or none. */
        public Builder nature(Optional<String> nature) {
            return nature(nature.orElse(null));
        }

        /** 项目期 The term, or none. */
        public Builder term(Optional<String> term) {
            return term(term.orElse(null));
        }
    }
}
