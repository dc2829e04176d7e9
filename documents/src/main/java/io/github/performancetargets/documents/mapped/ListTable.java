package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 清单中的表 The rows of one project or department; what its rows say of it is said by each, and the first counts. */
final class ListTable {
    private final MapEntries map;
    private final int index;
    private final List<Remark> remarks;
    private final List<Origin> origins;
    private final Map<ListField, Cell> head = new EnumMap<>(ListField.class);
    private final List<Indicator> indicators = new ArrayList<>();

    ListTable(MapEntries map, int index, List<Remark> remarks, List<Origin> origins) {
        this.map = map;
        this.index = index;
        this.remarks = remarks;
        this.origins = origins;
    }

    int index() {
        return index;
    }

    /** Where the next indicator stands. */
    String nextPath() {
        return "/indicators/" + indicators.size();
    }

    void add(Indicator indicator) {
        indicators.add(indicator);
    }

    /** Takes what a row says of the table. */
    void head(Map<ListField, Cell> cells) {
        cells.forEach((field, cell) -> {
            if (field.isOfTable()) {
                Cell first = head.putIfAbsent(field, cell);
                if (first != null && !first.text().equals(cell.text())) {
                    tell(RemarkKind.CONTRADICTION, cell, field);
                }
            }
        });
    }

    private void tell(RemarkKind kind, Cell cell, ListField field) {
        remarks.add(new Remark(kind, Optional.of(cell.places().get(0)), cell.text(), field.heading()));
    }

    private Optional<String> take(ListField field, String path) {
        Cell cell = head.get(field);
        if (cell == null) {
            return Optional.empty();
        }
        origins.add(new Origin(index, path, cell.places().get(0), Origin.Role.VALUE));
        return Optional.of(cell.text());
    }

    private Optional<Organization> organization(ListField field, String path) {
        return take(field, path).map(Organization::of);
    }

    PerformanceTargetTable build(UnitCatalogue units) {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .edition(map.edition().orElse(null))
                .fiscalYear(year().or(map::fiscalYear).orElse(null))
                .department(organization(ListField.DEPARTMENT, "/department").orElse(null))
                .indicators(indicators);
        boolean project = List.of(
                        ListField.PROJECT_NAME,
                        ListField.PROJECT_CODE,
                        ListField.SUPERVISING_DEPARTMENT,
                        ListField.IMPLEMENTING_ORGANIZATION)
                .stream()
                .anyMatch(head::containsKey);
        if (project) {
            table.project(Project.builder()
                    .name(take(ListField.PROJECT_NAME, "/project/name").orElse(""))
                    .code(take(ListField.PROJECT_CODE, "/project/code").orElse(null))
                    .supervisingDepartment(
                            organization(ListField.SUPERVISING_DEPARTMENT, "/project/supervisingDepartment")
                                    .orElse(null))
                    .implementingOrganization(
                            organization(ListField.IMPLEMENTING_ORGANIZATION, "/project/implementingOrganization")
                                    .orElse(null))
                    .build());
        }
        funding(units).ifPresent(table::funding);
        return table.build();
    }

    private Optional<Integer> year() {
        Cell cell = head.get(ListField.FISCAL_YEAR);
        if (cell == null) {
            return Optional.empty();
        }
        String digits = cell.text().replace("年度", "").replace("年", "").strip();
        if (digits.matches("(19|20|21)[0-9]{2}")) {
            take(ListField.FISCAL_YEAR, "/fiscalYear");
            return Optional.of(Integer.parseInt(digits));
        }
        tell(RemarkKind.UNPLACED, cell, ListField.FISCAL_YEAR);
        return Optional.empty();
    }

    private Optional<Funding> funding(UnitCatalogue units) {
        if (map.moneyUnit().isEmpty() || head.keySet().stream().noneMatch(ListField::isFunding)) {
            return Optional.empty();
        }
        FundingPlan.Builder plan = FundingPlan.builder();
        amount(ListField.FUNDING_TOTAL, "/funding/annual/total").ifPresent(plan::total);
        int sources = 0;
        for (ListField field : List.of(ListField.FUNDING_FISCAL, ListField.FUNDING_OTHER)) {
            Optional<Amount> amount = amount(field, "/funding/annual/sources/" + sources + "/amount");
            if (amount.isPresent()) {
                sources++;
                plan.addSources(FundingSource.builder()
                        .kind(field == ListField.FUNDING_FISCAL ? FundingKind.FISCAL : FundingKind.OTHER)
                        .amount(amount.get())
                        .build());
            }
        }
        return Optional.of(Funding.builder()
                .unit(units.parse(map.moneyUnit().get()))
                .annual(plan.build())
                .build());
    }

    /** A number in the unit of the map; one that names another unit is told and not converted. */
    private Optional<Amount> amount(ListField field, String path) {
        Cell cell = head.get(field);
        if (cell == null) {
            return Optional.empty();
        }
        Optional<Amount> amount = MoneyText.read(cell.text())
                .filter(money -> money.unit().isEmpty() || money.unit().equals(map.moneyUnit()))
                .map(MoneyText::amount);
        if (amount.isPresent()) {
            take(field, path);
        } else {
            tell(RemarkKind.AMOUNT_NOT_UNDERSTOOD, cell, field);
        }
        return amount;
    }
}
