package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.persistence.hibernate.TableJsonType;
import io.github.performancetargets.table.PerformanceTargetTable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** 台上的表 A table at the desk, in its last state. */
@Entity
public class DeskTable {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Type(TableJsonType.class)
    private PerformanceTargetTable content = PerformanceTargetTable.builder().build();

    @Enumerated(EnumType.STRING)
    private TableState state = TableState.DRAFT;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "document_id")
    private @Nullable ReceivedDocument document;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(joinColumns = @JoinColumn(name = "table_id"), name = "reading_remark")
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ReadingRemark> remarks = new ArrayList<>();

    private Instant savedAt = Instant.EPOCH;
    private String savedBy = "";

    /** Made by the provider. */
    protected DeskTable() {}

    DeskTable(TableState state, @Nullable ReceivedDocument document, List<Remark> remarks) {
        this.state = state;
        this.document = document;
        remarks.stream().map(ReadingRemark::new).forEach(this.remarks::add);
    }

    void save(PerformanceTargetTable newContent, Instant at, String by) {
        content = newContent;
        savedAt = at;
        savedBy = by;
    }

    void move(TableState to) {
        state = to;
    }

    /** The key. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** 版本 Counts its states: whoever saves says which one was before their eyes. */
    public int version() {
        return version;
    }

    /** 内容 The table itself. */
    public PerformanceTargetTable content() {
        return content;
    }

    /** 状态 How far it has come. */
    public TableState state() {
        return state;
    }

    /** 来源文件 The document that it was read from. */
    public Optional<ReceivedDocument> document() {
        return Optional.ofNullable(document);
    }

    /** 读取提示 What the reader of its document had to say of it. */
    public List<Remark> remarks() {
        return remarks.stream().map(ReadingRemark::remark).toList();
    }

    /** 保存时间 When it was saved last. */
    public Instant savedAt() {
        return savedAt;
    }

    /** 保存人 Who saved it last. */
    public String savedBy() {
        return savedBy;
    }
}
