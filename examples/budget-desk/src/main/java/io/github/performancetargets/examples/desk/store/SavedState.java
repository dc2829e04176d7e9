package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.persistence.hibernate.TableJsonType;
import io.github.performancetargets.table.PerformanceTargetTable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** 历史版本 A state that a table had: none is ever lost. */
@Entity
public class SavedState {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long tableId;
    private int version;

    @Type(TableJsonType.class)
    private PerformanceTargetTable content = PerformanceTargetTable.builder().build();

    private Instant savedAt = Instant.EPOCH;
    private String savedBy = "";

    /** Made by the provider. */
    protected SavedState() {}

    SavedState(DeskTable table) {
        this.tableId = table.id();
        this.version = table.version();
        this.content = table.content();
        this.savedAt = table.savedAt();
        this.savedBy = table.savedBy();
    }

    /** The key of the table. */
    public long tableId() {
        return tableId;
    }

    /** 版本 Which state of the table it is. */
    public int version() {
        return version;
    }

    /** 内容 The table as it stood. */
    public PerformanceTargetTable content() {
        return content;
    }

    /** 保存时间 When it was saved. */
    public Instant savedAt() {
        return savedAt;
    }

    /** 保存人 Who saved it. */
    public String savedBy() {
        return savedBy;
    }
}
