package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.examples.desk.store.Decision;
import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** 审核 What is found in tables, and what was decided about it. */
@Service
public class Reviewing {
    /** 可审核 The states in which a reviewer sees a table. */
    static final Set<TableState> OPEN = Set.copyOf(EnumSet.of(TableState.RECEIVED, TableState.DECLARED));

    private final TableValidator validator;
    private final TableDesk desk;

    Reviewing(TableValidator validator, TableDesk desk) {
        this.validator = validator;
        this.desk = desk;
    }

    /** What is found in a table that nobody decided about yet. */
    public Report report(PerformanceTargetTable table) {
        return validator.validate(table);
    }

    /** What is found in a table, with what was decided about it. */
    public Report report(DeskTable table) {
        return report(table, desk.decisions(table.id()));
    }

    private Report report(DeskTable table, List<Decision> decided) {
        return validator
                .validate(table.content())
                .waiving(decided.stream().map(Decision::waiver).toList());
    }

    /** 清单 The tables in some states, each with its verdict. */
    public List<TableLine> lines(Set<TableState> states) {
        List<DeskTable> tables = desk.all(states);
        Map<Long, List<Decision>> decided = desk.decisions(tables);
        return tables.stream()
                .map(table -> TableLine.of(table, report(table, decided.getOrDefault(table.id(), List.of()))))
                .toList();
    }

    /** 按单位 What a reviewer sees, unit by unit. */
    List<UnitGroup> byUnit() {
        List<DeskTable> tables = desk.all(OPEN);
        Map<Long, List<Decision>> decided = desk.decisions(tables);
        Map<String, List<TableLine>> units = new LinkedHashMap<>();
        for (DeskTable table : tables) {
            Report report = report(table, decided.getOrDefault(table.id(), List.of()));
            units.computeIfAbsent(Names.unit(table.content()), unit -> new ArrayList<>())
                    .add(TableLine.of(table, report));
        }
        return units.entrySet().stream()
                .map(unit -> new UnitGroup(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparing(UnitGroup::name, Collator.getInstance(Locale.CHINA)))
                .toList();
    }

    /** 某单位 The tables of one unit, with what was found in them. */
    List<CheckedTable> ofUnit(String unit) {
        return desk.all(OPEN).stream()
                .filter(table -> Names.unit(table.content()).equals(unit))
                .map(this::checked)
                .toList();
    }

    /** A table with what was found in it and decided about it, and with what its reader remarked. */
    public CheckedTable checked(DeskTable table) {
        return new CheckedTable(table.content(), report(table), table.remarks());
    }
}
