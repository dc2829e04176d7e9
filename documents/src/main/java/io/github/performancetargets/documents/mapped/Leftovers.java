package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.documents.trace.Unwritten;
import io.github.performancetargets.documents.trace.Unwritten.Reason;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.value.TargetTriple;
import java.util.List;
import java.util.Optional;

/** 未写出的内容 Looks at all that a table can say, and tells what a column map has no place for. */
final class Leftovers {
    private final MapEntries map;
    private final ListCells cells;
    private final int table;
    private final List<Unwritten> unwritten;

    Leftovers(MapEntries map, ListCells cells, int table, List<Unwritten> unwritten) {
        this.map = map;
        this.cells = cells;
        this.table = table;
        this.unwritten = unwritten;
    }

    private void tell(boolean left, String path, String words) {
        if (left) {
            unwritten.add(new Unwritten(table, path, Reason.NO_COLUMN, words));
        }
    }

    private void tell(Optional<String> words, String path) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> tell(true, path, text));
    }

    private void tell(List<?> items, String path) {
        tell(!items.isEmpty(), path, items.isEmpty() ? "" : Integer.toString(items.size()));
    }

    void of(PerformanceTargetTable whole) {
        tell(whole.title(), "/title");
        tell(whole.edition().filter(id -> !map.edition().equals(Optional.of(id))), "/edition");
        if (!map.has(ListField.FISCAL_YEAR)) {
            tell(
                    whole.fiscalYear()
                            .filter(year -> !map.fiscalYear().equals(Optional.of(year)))
                            .map(String::valueOf),
                    "/fiscalYear");
        }
        whole.project().ifPresent(this::of);
        organization(whole.department(), ListField.DEPARTMENT, "/department");
        whole.funding().ifPresent(this::of);
        tell(whole.tasks(), "/tasks");
        tell(whole.goals(), "/goals");
        tell(whole.slots(), "/slots");
        tell(whole.fields(), "/fields");
        tell(!whole.extensions().isEmpty(), "/extensions", "");
        if (whole.indicators().isEmpty()) {
            unwritten.add(new Unwritten(table, "", Reason.NO_ROW, ""));
        }
    }

    private void of(Project project) {
        column(Optional.of(project.name()), ListField.PROJECT_NAME, "/project/name");
        column(project.code(), ListField.PROJECT_CODE, "/project/code");
        organization(
                project.supervisingDepartment(), ListField.SUPERVISING_DEPARTMENT, "/project/supervisingDepartment");
        organization(
                project.implementingOrganization(),
                ListField.IMPLEMENTING_ORGANIZATION,
                "/project/implementingOrganization");
        tell(project.nature(), "/project/nature");
        tell(project.term(), "/project/term");
    }

    private void column(Optional<String> words, ListField field, String path) {
        if (!map.has(field)) {
            tell(words, path);
        }
    }

    private void organization(Optional<Organization> organization, ListField field, String path) {
        column(organization.map(Organization::name), field, path);
        tell(organization.flatMap(Organization::code), path + "/code");
    }

    private void of(Funding funding) {
        boolean columns = map.columns().values().stream().anyMatch(ListField::isFunding);
        boolean same = funding.unit().map(unit -> unit.symbol()).equals(map.moneyUnit());
        if (!columns || !same) {
            String unit = funding.unit().map(known -> known.symbol()).orElse("");
            unwritten.add(new Unwritten(table, "/funding", columns ? Reason.OTHER_MONEY : Reason.NO_COLUMN, unit));
            return;
        }
        tell(funding.mediumTerm().isPresent(), "/funding/mediumTerm", "");
        funding.annual().ifPresent(this::of);
    }

    private void of(FundingPlan plan) {
        String path = "/funding/annual";
        column(plan.total().map(String::valueOf), ListField.FUNDING_TOTAL, path + "/total");
        for (int i = 0; i < plan.sources().size(); i++) {
            FundingSource source = plan.sources().get(i);
            boolean fiscal = source.kind().equals(FundingKind.FISCAL) && map.has(ListField.FUNDING_FISCAL);
            boolean other = source.kind().equals(FundingKind.OTHER) && map.has(ListField.FUNDING_OTHER);
            long before = plan.sources().subList(0, i).stream()
                    .filter(one -> one.kind().equals(source.kind()))
                    .count();
            tell(
                    (!fiscal && !other) || before > 0,
                    path + "/sources/" + i,
                    source.label().orElse(""));
            tell(source.execution().isPresent(), path + "/sources/" + i + "/execution", "");
            tell(source.readings(), path + "/sources/" + i + "/readings");
        }
        tell(plan.execution().isPresent(), path + "/execution", "");
        tell(plan.adjustment().isPresent(), path + "/adjustment", "");
        tell(plan.readings(), path + "/readings");
    }

    void of(Indicator indicator, String path) {
        for (ListField field : ListField.values()) {
            boolean ofItself = !field.isOfTable() && field != ListField.OPERATOR && field != ListField.UNIT;
            boolean usual = field == ListField.PERIOD && indicator.period() == TargetPeriod.ANNUAL;
            if (ofItself && !usual && !map.has(field)) {
                tell(cells.of(field, PerformanceTargetTable.builder().build(), indicator), path + "/" + member(field));
            }
        }
        if (cells.isSplit()) {
            indicator
                    .value()
                    .filter(value -> !TargetTriple.of(value.target()).losses().isEmpty())
                    .ifPresent(value ->
                            unwritten.add(new Unwritten(table, path + "/value", Reason.NOT_SPLIT, value.text())));
        }
        tell(indicator.core(), path + "/core", "★");
        tell(indicator.goalId(), path + "/goalId");
        tell(indicator.adjustment().isPresent(), path + "/adjustment", "");
        tell(indicator.priorValues(), path + "/priorValues");
        long carried = cells.reading(indicator).isPresent() ? 1 : 0;
        tell(
                indicator.readings().size() > carried,
                path + "/readings",
                Long.toString(indicator.readings().size() - carried));
        tell(
                cells.reading(indicator)
                        .filter(reading -> reading.rectification().isPresent())
                        .isPresent(),
                path + "/readings/rectification",
                "");
        for (int i = 0; i < indicator.fields().size(); i++) {
            String label = indicator.fields().get(i).label();
            tell(!map.labels().containsValue(label), path + "/fields/" + i, label);
        }
        tell(!indicator.extensions().isEmpty(), path + "/extensions", "");
    }

    /** What JSON calls the field of an indicator. */
    private static String member(ListField field) {
        return switch (field) {
            case DIRECTION -> "statedDirection";
            case VARIANCE_REASON -> "varianceReason";
            default -> field.isReading() ? field.key().replace("reading-", "readings/") : field.key();
        };
    }
}
