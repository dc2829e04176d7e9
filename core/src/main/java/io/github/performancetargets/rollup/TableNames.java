package io.github.performancetargets.rollup;

import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.Folding;
import java.util.Optional;

/** 表的名称 What a table is called in lists, and whose it is. */
final class TableNames {
    private TableNames() {}

    /** Of its project, else of its department, else its title; empty where it has none. */
    static String name(PerformanceTargetTable table) {
        return table.project()
                .map(Project::name)
                .filter(name -> !Folding.isBlank(name))
                .or(() -> table.department().map(Organization::name))
                .or(table::title)
                .orElse("");
    }

    /** The organization that carries its project out, else the department; empty where it names none. */
    static String organization(PerformanceTargetTable table) {
        return named(table.project().flatMap(Project::implementingOrganization))
                .or(() -> named(table.department()))
                .or(() -> named(table.project().flatMap(Project::supervisingDepartment)))
                .orElse("");
    }

    private static Optional<String> named(Optional<Organization> organization) {
        return organization.map(Organization::name).filter(name -> !Folding.isBlank(name));
    }
}
