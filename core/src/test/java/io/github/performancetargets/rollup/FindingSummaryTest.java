package io.github.performancetargets.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingSummaryTest {
    private final FindingSummaryCollector collector = new FindingSummaryCollector();

    private static PerformanceTargetTable table(String project, String organization) {
        return PerformanceTargetTable.builder()
                .project(Project.builder()
                        .name(project)
                        .implementingOrganization(Organization.of(organization))
                        .build())
                .build();
    }

    private static Finding finding(String rule, Severity severity, int row) {
        return new Finding(
                RuleId.of(rule),
                Criterion.COMPLETENESS,
                severity,
                Place.at("/indicators/" + row),
                List.of(),
                List.of());
    }

    private static Report report(Finding... findings) {
        return Report.of(List.of(findings));
    }

    @Test
    void findingsAreCountedByRuleAndByOrganization() {
        Finding missing = finding("completeness/value-missing", Severity.ERROR, 0);
        Finding again = finding("completeness/value-missing", Severity.ERROR, 1);
        Finding vague = finding("review/vague-value", Severity.NOTE, 0);
        collector.add("a", table("甲", "教育局"), report(missing, again, vague));
        collector.add("b", table("乙", "教育局"), report(vague));
        collector.add("c", table("丙", "水利局"), report(missing));
        collector.add("d", table("丁", "水利局"), report());
        FindingSummary summary = collector.summary();

        assertThat(summary.tables()).isEqualTo(4);
        assertThat(summary.complete()).isEqualTo(2);
        assertThat(summary.rules())
                .extracting(count -> count.rule().value(), RuleCount::findings, RuleCount::tables)
                .containsExactly(tuple("completeness/value-missing", 3L, 2L), tuple("review/vague-value", 2L, 2L));
        assertThat(summary.organizations())
                .extracting(
                        OrganizationFindings::name,
                        OrganizationFindings::tables,
                        OrganizationFindings::complete,
                        OrganizationFindings::findings)
                .containsExactly(tuple("教育局", 2L, 1L, 4L), tuple("水利局", 2L, 1L, 1L));
        assertThat(summary.organizations().get(0).rules())
                .extracting(count -> count.rule().value(), RuleCount::findings, RuleCount::tables)
                .containsExactly(tuple("completeness/value-missing", 2L, 1L), tuple("review/vague-value", 2L, 2L));
        assertThat(summary.mostFindings()).extracting(ListedTable::source).containsExactly("a", "c");
        assertThat(summary.uncounted()).isZero();
    }

    @Test
    void whatWasWaivedDoesNotCount() {
        Finding missing = finding("completeness/value-missing", Severity.ERROR, 0);
        collector.add(
                "a",
                table("甲", "教育局"),
                report(missing).waiving(List.of(new Waiver(missing.key(), java.util.Optional.empty(), "agreed"))));
        FindingSummary summary = collector.summary();

        assertThat(summary.complete()).isEqualTo(1);
        assertThat(summary.rules()).isEmpty();
        assertThat(summary.organizations().get(0).rules()).isEmpty();
        assertThat(summary.mostFindings()).isEmpty();
    }

    @Test
    void theDepartmentIsAskedWhereNoOrganizationIsNamed() {
        collector.add(
                "a",
                PerformanceTargetTable.builder()
                        .department(Organization.of("民政局"))
                        .build(),
                report());
        collector.add("b", PerformanceTargetTable.builder().build(), report());

        assertThat(collector.summary().organizations())
                .extracting(OrganizationFindings::name)
                .containsExactly("民政局", "");
    }

    @Test
    void organizationsBeyondTheBoundCountInTheWhole() {
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < FindingSummaryCollector.MOST_ORGANIZATIONS + 3; i++) {
            String name = "单位" + i;
            if (i >= FindingSummaryCollector.MOST_ORGANIZATIONS) {
                beyond.add(name);
            }
            collector.add("x", table("甲", name), report());
        }
        FindingSummary summary = collector.summary();

        assertThat(summary.tables()).isEqualTo(FindingSummaryCollector.MOST_ORGANIZATIONS + 3L);
        assertThat(summary.organizations())
                .hasSize(FindingSummaryCollector.MOST_ORGANIZATIONS)
                .extracting(OrganizationFindings::name)
                .doesNotContainAnyElementsOf(beyond);
        assertThat(summary.uncounted()).isEqualTo(3);
    }
}
