package io.github.performancetargets.documents.layout;

import io.github.performancetargets.documents.grid.GridCell;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.LabelledText;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.table.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** 表的草稿 A table while its rows are being read. */
final class TableDraft {
    static final String TITLE = "/title";
    static final String YEAR = "/fiscalYear";
    static final String PROJECT = "/project";
    static final String PROJECT_NAME = "/project/name";
    static final String PROJECT_CODE = "/project/code";
    static final String NATURE = "/project/nature";
    static final String TERM = "/project/term";
    static final String SUPERVISOR = "/project/supervisingDepartment";
    static final String IMPLEMENTER = "/project/implementingOrganization";
    static final String DEPARTMENT = "/department";

    final Ledger ledger;
    final FundingDraft funding = new FundingDraft();
    final GoalsDraft goals = new GoalsDraft();
    final SlotsDraft slots = new SlotsDraft();
    final List<Task> tasks = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    private final List<LabelledText> fields = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    TableDraft(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Sets a text of the table; a second, different one is a contradiction and the first counts. */
    void set(String path, String text, GridCell cell) {
        set(List.of(Map.entry(path, text)), cell);
    }

    /** Sets the texts of the table that one cell holds: where one of them is a contradiction, the cell says nothing. */
    void set(List<Map.Entry<String, String>> said, GridCell cell) {
        Optional<String> contradicted = contradicted(said);
        if (contradicted.isPresent()) {
            ledger.lose(cell, RemarkKind.CONTRADICTION, contradicted.get());
            return;
        }
        for (Map.Entry<String, String> one : said) {
            texts.put(one.getKey(), one.getValue());
            ledger.keep(cell, one.getKey());
        }
    }

    /** The first text of the table that one of these contradicts. */
    Optional<String> contradicted(List<Map.Entry<String, String>> said) {
        return said.stream()
                .flatMap(one -> get(one.getKey()).filter(known -> !known.equals(one.getValue())).stream())
                .findFirst();
    }

    /** Notes that the form has a field, so that a blank one is empty rather than absent. */
    void has(String path) {
        texts.putIfAbsent(path, "");
    }

    Optional<String> get(String path) {
        return Optional.ofNullable(texts.get(path)).filter(text -> !text.isEmpty());
    }

    /** The year of the table, where it has been found. */
    OptionalInt year() {
        return get(YEAR).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Adds a field that the model does not know. */
    void field(String label, String text, GridCell... cells) {
        String path = "/fields/" + fields.size();
        fields.add(new LabelledText(label, text));
        for (GridCell cell : cells) {
            ledger.keep(cell, path);
        }
    }

    /** Whether nothing has been found yet. */
    boolean isEmpty() {
        return texts.isEmpty() && fields.isEmpty() && goals.isEmpty() && slots.isEmpty() && indicators.isEmpty();
    }

    PerformanceTargetTable build() {
        PerformanceTargetTable.Builder table = PerformanceTargetTable.builder()
                .tasks(tasks)
                .goals(goals.build())
                .slots(slots.build())
                .indicators(indicators)
                .fields(fields);
        EditionMarks.recognise(slots.build()).ifPresent(table::edition);
        get(TITLE).ifPresent(table::title);
        get(YEAR).map(Integer::valueOf).ifPresent(table::fiscalYear);
        if (texts.keySet().stream().anyMatch(path -> path.startsWith(PROJECT + "/"))) {
            table.project(project());
        }
        organization(DEPARTMENT).ifPresent(table::department);
        funding.build().ifPresent(table::funding);
        return table.build();
    }

    private Project project() {
        Project.Builder project = Project.builder().name(texts.getOrDefault(PROJECT_NAME, ""));
        get(PROJECT_CODE).ifPresent(project::code);
        get(NATURE).ifPresent(project::nature);
        get(TERM).ifPresent(project::term);
        organization(SUPERVISOR).ifPresent(project::supervisingDepartment);
        organization(IMPLEMENTER).ifPresent(project::implementingOrganization);
        return project.build();
    }

    private Optional<Organization> organization(String path) {
        Optional<String> code = get(path + "/code");
        Optional<String> name = get(path + "/name");
        return name.isEmpty() && code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organization(name.orElse(""), code));
    }
}
