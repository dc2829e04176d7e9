package io.github.performancetargets.scale;

import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** 名称变化 Gives a form to an invented office of an invented county; the form says as much or as little of it as before. */
final class InventedNames {
    private static final List<String> COUNTIES = lines("counties.txt");
    private static final List<String> OFFICES = lines("offices.txt");
    /** To tell projects of one office apart. */
    private static final int PHASES = 12;

    private final String county;
    private final Organization department;
    private final String phase;

    private InventedNames(String county, String office, int phase) {
        this.county = county;
        this.department = Organization.of(county + office);
        this.phase = "（第" + phase + "批）";
    }

    static InventedNames drawn(SplittableRandom random) {
        return new InventedNames(
                COUNTIES.get(random.nextInt(COUNTIES.size())),
                OFFICES.get(random.nextInt(OFFICES.size())),
                1 + random.nextInt(PHASES));
    }

    PerformanceTargetTable in(PerformanceTargetTable table) {
        PerformanceTargetTable.Builder named = table.toBuilder();
        table.department().map(this::in).ifPresent(named::department);
        table.project().map(this::in).ifPresent(named::project);
        return named.build();
    }

    private Organization in(Organization known) {
        return known.name().isBlank() ? known : new Organization(department.name(), known.code());
    }

    private Project in(Project project) {
        Project.Builder named = project.toBuilder();
        if (!project.name().isBlank()) {
            named.name(county + project.name() + phase);
        }
        project.supervisingDepartment().map(this::in).ifPresent(named::supervisingDepartment);
        project.implementingOrganization().map(this::in).ifPresent(named::implementingOrganization);
        return named.build();
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InventedNames.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
