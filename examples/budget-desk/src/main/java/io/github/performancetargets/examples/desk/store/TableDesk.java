package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Waiver;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 台账 Keeps documents, tables and decisions; each call is one transaction. */
@Service
@Transactional(rollbackFor = Exception.class)
public class TableDesk {
    private final DeskTables tables;
    private final SavedStates states;
    private final ReceivedDocuments documents;
    private final Decisions decisions;
    private final Clock clock;

    TableDesk(DeskTables tables, SavedStates states, ReceivedDocuments documents, Decisions decisions, Clock clock) {
        this.tables = tables;
        this.states = states;
        this.documents = documents;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** 收件 Keeps what was read from a document; answers with its tables. */
    public List<DeskTable> receive(String name, String by, ReadResult read, TableState as) {
        ReceivedDocument document = documents.save(ReceivedDocument.read(name, clock.instant(), by, read));
        List<DeskTable> kept = new ArrayList<>();
        for (int i = 0; i < read.tables().size(); i++) {
            List<Remark> remarks = read.remarksByTable().get(i);
            kept.add(keep(new DeskTable(as, document, remarks), read.tables().get(i), by));
        }
        return kept;
    }

    /** 无法读取 Keeps that a document could not be read, and why. */
    public void receive(String name, String by, UnreadableDocumentException why) {
        documents.save(ReceivedDocument.unreadable(name, clock.instant(), by, why));
    }

    /** 新填 Keeps a table that is being written. */
    public DeskTable begin(PerformanceTargetTable table, String by) {
        return keep(new DeskTable(TableState.DRAFT, null, List.of()), table, by);
    }

    private DeskTable keep(DeskTable table, PerformanceTargetTable content, String by) {
        table.save(content, clock.instant(), by);
        DeskTable kept = tables.saveAndFlush(table);
        states.save(new SavedState(kept));
        return kept;
    }

    /**
     * 保存 Keeps another state of a table that is being written.
     *
     * @param version which state was before the user's eyes
     * @throws SavedMeanwhileException if it is not the last one: nothing is saved then
     */
    public DeskTable save(long id, int version, PerformanceTargetTable content, String by)
            throws SavedMeanwhileException {
        DeskTable table = find(id, Set.of(TableState.DRAFT));
        if (table.version() != version) {
            throw new SavedMeanwhileException(version, table.version());
        }
        return table.content().equals(content) ? table : keep(table, content, by);
    }

    /**
     * 流转 Moves a table from one state to another.
     *
     * @param version which state was before the user's eyes
     * @throws SavedMeanwhileException if it is not the last one: nothing is moved then
     */
    public void move(long id, int version, TableState from, TableState to) throws SavedMeanwhileException {
        DeskTable table = find(id, Set.of(from));
        if (table.version() != version) {
            throw new SavedMeanwhileException(version, table.version());
        }
        table.move(to);
        states.save(new SavedState(tables.saveAndFlush(table)));
    }

    /** The table of a key, with its document and remarks, in one of some states. */
    @Transactional(readOnly = true)
    public DeskTable find(long id, Set<TableState> allowed) {
        DeskTable table = tables.findById(id)
                .filter(found -> allowed.contains(found.state()))
                .orElseThrow(() -> new NoSuchTableException(id));
        table.remarks();
        return table;
    }

    /** The tables in some states, with their documents and remarks. */
    @Transactional(readOnly = true)
    public List<DeskTable> all(Set<TableState> in) {
        List<DeskTable> found = tables.findByStateInOrderById(in);
        found.forEach(DeskTable::remarks);
        return found;
    }

    /** 历史版本 The states that a table had, the last one first. */
    @Transactional(readOnly = true)
    public List<SavedState> states(long id) {
        return states.findByTableIdOrderByVersionDesc(id);
    }

    /** 历史版本 One state that a table had. */
    @Transactional(readOnly = true)
    public SavedState state(long id, int version) {
        return states.findByTableIdAndVersion(id, version).orElseThrow(() -> new NoSuchTableException(id));
    }

    /** 没有表的文件 The documents that gave no table: those that could not be read, and those that hold none. */
    @Transactional(readOnly = true)
    public List<ReceivedDocument> withoutTables() {
        return documents.findByTablesOrderById(0);
    }

    /** 豁免 Waives a finding, in place of what was decided about it before. */
    public void waive(long id, Waiver waiver, String by) {
        withdraw(id, waiver.key());
        decisions.save(new Decision(id, waiver, clock.instant(), by));
    }

    /** 撤销豁免 Withdraws a waiver. */
    public void withdraw(long id, String findingKey) {
        decisions.deleteByTableIdAndFindingKey(id, findingKey);
        decisions.flush();
    }

    /** 豁免 What was decided about a table. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(long id) {
        return decisions.findByTableIdOrderById(id);
    }

    /** 豁免 What was decided about some tables, by their keys. */
    @Transactional(readOnly = true)
    public Map<Long, List<Decision>> decisions(List<DeskTable> about) {
        Map<Long, List<Decision>> byTable = new TreeMap<>();
        for (Decision decision : decisions.findByTableIdInOrderById(
                about.stream().map(DeskTable::id).toList())) {
            byTable.computeIfAbsent(decision.tableId(), id -> new ArrayList<>()).add(decision);
        }
        return byTable;
    }
}
