package io.github.performancetargets.documents.draft;

import io.github.performancetargets.documents.grid.Cell;
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
public final class TableDraft {
    /** The path of the title. */
    public static final String TITLE = "/title";
    /** The path of the year. */
    public static final String YEAR = "/fiscalYear";
    /** The path of the project. */
    public static final String PROJECT = "/project";
    /** The path of the name of the project. */
    public static final String PROJECT_NAME = "/project/name";
    /** The path of the code of the project. */
    public static final String PROJECT_CODE = "/project/code";
    /** The path of 项目属性. */
    public static final String NATURE = "/project/nature";
    /** The path of 项目期. */
    public static final String TERM = "/project/term";
    /** The path of 主管部门, without name or code. */
    public static final String SUPERVISOR = "/project/supervisingDepartment";
    /** The path of 实施单位, without name or code. */
    public static final String IMPLEMENTER = "/project/implementingOrganization";
    /** The path of the department, without name or code. */
    public static final String DEPARTMENT = "/department";

    private final Ledger ledger;
    private final FundingDraft funding = new FundingDraft();
    private final GoalsDraft goals = new GoalsDraft();
    private final SlotsDraft slots = new SlotsDraft();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<LabelledText> fields = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** An empty table. */
    public TableDraft(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What became of the cells. */
    public Ledger ledger() {
        return ledger;
    }

    /** The funds. */
    public FundingDraft funding() {
        return funding;
    }

    /** The goals. */
    public GoalsDraft goals() {
        return goals;
    }

    /** The printed tiers. */
    public SlotsDraft slots() {
        return slots;
    }

    /** The tasks so far, to be added to. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The indicators so far, to be added to. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** Sets a text of the table; a second, different one is a contradiction and the first counts. */
    public void set(String path, String text, Cell cell) {
        set(List.of(Map.entry(path, text)), cell);
    }

    /** Sets a text of the table that is said among other words: the cell is not settled by it. */
    public void mention(String path, String text) {
        texts.put(path, text);
    }

    /** Sets the texts of the table that one cell holds: where one of them is a contradiction, the cell says nothing. */
    public void set(List<Map.Entry<String, String>> said, Cell cell) {
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
    public Optional<String> contradicted(List<Map.Entry<String, String>> said) {
        return said.stream()
                .flatMap(one -> get(one.getKey()).filter(known -> !known.equals(one.getValue())).stream())
                .findFirst();
    }

    /** Notes that the form has a field, so that a blank one is empty rather than absent. */
    public void has(String path) {
        texts.putIfAbsent(path, "");
    }

    /** A text of the table; empty where it is blank or none. */
    public Optional<String> get(String path) {
        return Optional.ofNullable(texts.get(path)).filter(text -> !text.isEmpty());
    }

    /** The year of the table, where it has been found. */
    public OptionalInt year() {
        return get(YEAR).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Adds a field that the model does not know. */
    public void field(String label, String text, Cell... cells) {
        String path = "/fields/" + fields.size();
        fields.add(new LabelledText(label, text));
        for (Cell cell : cells) {
            // a label that stood beside nothing was told before a row below it had words
            if (!ledger.isLost(cell)) {
                ledger.keep(cell, path);
            }
        }
    }

    /** Whether nothing has been found yet. */
    public boolean isEmpty() {
        return texts.isEmpty() && fields.isEmpty() && goals.isEmpty() && slots.isEmpty() && indicators.isEmpty();
    }

    /** The table as an element of the model. */
    public PerformanceTargetTable build() {
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
