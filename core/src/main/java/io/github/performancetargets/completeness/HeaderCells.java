package io.github.performancetargets.completeness;

import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 表头栏目 Reads the text cells of the header. */
final class HeaderCells {
    private HeaderCells() {}

    /** Whether one of the cells is blank or holds a placeholder. */
    static boolean anyUnfilled(List<FormField> fields, PerformanceTargetTable table) {
        Project project = table.project().orElse(null);
        for (int i = 0; i < fields.size(); i++) {
            String text = text(fields.get(i), table, project);
            if (text != null && Filler.isUnfilled(text)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a cell, empty where it is missing; null for funds, goals and tasks, which have rules of their own. */
    static @Nullable String text(FormField field, PerformanceTargetTable table) {
        return text(field, table, table.project().orElse(null));
    }

    private static @Nullable String text(FormField field, PerformanceTargetTable table, @Nullable Project project) {
        return switch (field) {
            case ANNUAL_FUNDING_TOTAL, MEDIUM_TERM_FUNDING_TOTAL, ANNUAL_GOAL, MEDIUM_TERM_GOAL, TASK -> null;
            case DEPARTMENT_NAME -> name(table.department().orElse(null));
            // any text will do: what counts is that there is one
            case FISCAL_YEAR -> table.fiscalYear().isPresent() ? field.code() : "";
            case FUNDING_UNIT ->
                table.funding().isPresent() && table.funding().get().unit().isPresent() ? field.code() : "";
            default -> project(field, project);
        };
    }

    private static String project(FormField field, @Nullable Project project) {
        if (project == null) {
            return "";
        }
        return switch (field) {
            case PROJECT_NAME -> project.name();
            case PROJECT_CODE -> text(project.code());
            case SUPERVISING_DEPARTMENT -> name(project.supervisingDepartment().orElse(null));
            case SUPERVISING_DEPARTMENT_CODE ->
                code(project.supervisingDepartment().orElse(null));
            case IMPLEMENTING_ORGANIZATION ->
                name(project.implementingOrganization().orElse(null));
            case PROJECT_NATURE -> text(project.nature());
            case PROJECT_TERM -> text(project.term());
            default ->
                throw new IllegalStateException("performance-targets bug: " + field + " is no cell of a project");
        };
    }

    private static String name(@Nullable Organization organization) {
        return organization == null ? "" : organization.name();
    }

    private static String code(@Nullable Organization organization) {
        return organization == null ? "" : text(organization.code());
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
