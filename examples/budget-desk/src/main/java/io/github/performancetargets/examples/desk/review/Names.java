package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import java.util.Optional;

/** 名称 What a table and its unit are called in lists. */
public final class Names {
    private Names() {}

    /** 单位 The implementing organization, else the department that the table is of, else the supervising one; may be empty. */
    public static String unit(PerformanceTargetTable table) {
        return table.project()
                .flatMap(Project::implementingOrganization)
                .filter(Names::isNamed)
                .or(table::department)
                .or(() -> table.project().flatMap(Project::supervisingDepartment))
                .map(Organization::name)
                .orElse("")
                .strip();
    }

    private static boolean isNamed(Organization organization) {
        return !organization.name().isBlank();
    }

    /** 项目 The project, else the department, else the title; may be empty. */
    public static String table(PerformanceTargetTable table) {
        Optional<String> project = table.project().map(Project::name).filter(name -> !name.isBlank());
        return project.or(() -> table.department().map(Organization::name))
                .or(table::title)
                .orElse("")
                .strip();
    }
}
