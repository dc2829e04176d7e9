package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 表头 The cells outside the indicators that a clerk fills in. */
final class SheetHeader {
    private static final int DIGITS_OF_A_YEAR = 4;

    private static final List<HeaderCell> ALL = List.of(
            new HeaderCell("title", "/title", PerformanceTargetTable::title, SheetHeader::withTitle),
            new HeaderCell("fiscal-year", "/fiscalYear", SheetHeader::year, SheetHeader::withYear),
            ofProject("project-name", "name", project -> Optional.of(project.name()), SheetHeader::withName),
            ofProject("project-code", "code", Project::code, Project.Builder::code),
            ofDepartment("supervising-department", "name", Organization::name, SheetHeader::named),
            ofDepartment(
                    "supervising-department-code",
                    "code",
                    department -> department.code().orElse(""),
                    (department, text) -> Organization.of(department.name(), text)),
            new HeaderCell(
                    "implementing-organization",
                    "/project/implementingOrganization/name",
                    table -> table.project()
                            .flatMap(Project::implementingOrganization)
                            .map(Organization::name),
                    (table, text) -> withProject(
                            table,
                            project -> project.implementingOrganization(text == null ? null : Organization.of(text)))),
            ofProject("project-nature", "nature", Project::nature, Project.Builder::nature),
            ofProject("project-term", "term", Project::term, Project.Builder::term),
            new HeaderCell(
                    "department-name",
                    "/department/name",
                    table -> table.department().map(Organization::name),
                    SheetHeader::withWholeDepartment),
            new HeaderCell(
                    "funding-unit",
                    "/funding/unit",
                    table -> table.funding().flatMap(Funding::unit).map(MeasurementUnit::symbol),
                    SheetHeader::withFundingUnit),
            new HeaderCell(
                    "annual-funding-total",
                    "/funding/annual/total",
                    table -> plan(table).total().map(Amount::toString),
                    (table, text) -> withPlan(
                            table, plan(table).toBuilder().total(amount(text)).build())));

    private SheetHeader() {}

    /** The cells that a table has: those of a project, or that of a whole department. */
    static List<HeaderCell> of(PerformanceTargetTable table) {
        String other = table.department().isPresent() ? "/project/" : "/department/";
        return ALL.stream().filter(cell -> !cell.pointer().startsWith(other)).toList();
    }

    /** 年度资金 The money of the year; without anything in it where the table has none. */
    static FundingPlan plan(PerformanceTargetTable table) {
        return table.funding()
                .flatMap(Funding::annual)
                .orElseGet(() -> FundingPlan.builder().build());
    }

    static PerformanceTargetTable withPlan(PerformanceTargetTable table, FundingPlan plan) {
        return withFunding(table, funding(table).toBuilder().annual(plan).build());
    }

    /**
     * 金额 The amount of a text.
     *
     * @throws TextParseException if it is no plain decimal
     */
    static @Nullable Amount amount(@Nullable String text) {
        return text == null ? null : Amount.parse(text);
    }

    private static Funding funding(PerformanceTargetTable table) {
        return table.funding().orElseGet(() -> Funding.builder().build());
    }

    private static PerformanceTargetTable withFunding(PerformanceTargetTable table, Funding funding) {
        return table.toBuilder().funding(funding).build();
    }

    private static PerformanceTargetTable withFundingUnit(PerformanceTargetTable table, @Nullable String text) {
        MeasurementUnit unit = text == null ? null : MeasurementUnit.parse(text);
        if (unit != null && !unit.isMoney()) {
            throw new TextParseException(unit.symbol(), 0, "a unit of money");
        }
        return withFunding(table, funding(table).toBuilder().unit(unit).build());
    }

    private static PerformanceTargetTable withTitle(PerformanceTargetTable table, @Nullable String text) {
        return table.toBuilder().title(text).build();
    }

    private static Optional<String> year(PerformanceTargetTable table) {
        return table.fiscalYear().map(year -> Integer.toString(year));
    }

    private static PerformanceTargetTable withYear(PerformanceTargetTable table, @Nullable String text) {
        if (text == null) {
            return table.toBuilder().fiscalYear(null).build();
        }
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() != DIGITS_OF_A_YEAR) {
            throw new TextParseException(text, 0, "a year of four digits");
        }
        return table.toBuilder().fiscalYear(Integer.valueOf(text)).build();
    }

    private static PerformanceTargetTable withWholeDepartment(PerformanceTargetTable table, @Nullable String text) {
        Organization department = table.department().orElse(Organization.of(""));
        return table.toBuilder().department(named(department, text)).build();
    }

    private static Project.Builder withName(Project.Builder project, @Nullable String text) {
        return project.name(text == null ? "" : text);
    }

    private static Organization named(Organization organization, @Nullable String text) {
        return new Organization(text == null ? "" : text, organization.code());
    }

    /** A change of a project. */
    private interface ProjectChange {
        Project.Builder apply(Project.Builder project, @Nullable String text);
    }

    /** A change of an organization. */
    private interface OrganizationChange {
        Organization apply(Organization organization, @Nullable String text);
    }

    private static HeaderCell ofProject(
            String code, String part, Function<Project, Optional<String>> shown, ProjectChange change) {
        return new HeaderCell(
                code,
                "/project/" + part,
                table -> table.project().flatMap(shown),
                (table, text) -> withProject(table, project -> change.apply(project, text)));
    }

    private static HeaderCell ofDepartment(
            String code, String part, Function<Organization, String> shown, OrganizationChange change) {
        return new HeaderCell(
                code,
                "/project/supervisingDepartment/" + part,
                table -> table.project().flatMap(Project::supervisingDepartment).map(shown),
                (table, text) -> {
                    Organization department = table.project()
                            .flatMap(Project::supervisingDepartment)
                            .orElse(Organization.of(""));
                    return withProject(table, project -> project.supervisingDepartment(change.apply(department, text)));
                });
    }

    private static PerformanceTargetTable withProject(
            PerformanceTargetTable table, Function<Project.Builder, Project.Builder> change) {
        Project project = table.project().orElseGet(() -> Project.builder().build());
        return table.toBuilder()
                .project(change.apply(project.toBuilder()).build())
                .build();
    }
}
