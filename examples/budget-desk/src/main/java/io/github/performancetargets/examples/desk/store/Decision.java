package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.validation.Waiver;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 豁免决定 That a reviewer waived a finding, why, and when. */
@Entity
public class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long tableId;
    private String findingKey = "";
    private String reason = "";
    private Instant decidedAt = Instant.EPOCH;
    private String decidedBy = "";

    /** Made by the provider. */
    protected Decision() {}

    Decision(long tableId, Waiver waiver, Instant at, String by) {
        this.tableId = tableId;
        this.findingKey = waiver.key();
        this.reason = waiver.reason();
        this.decidedAt = at;
        this.decidedBy = by;
    }

    /** 豁免 The decision as the library knows it. */
    public Waiver waiver() {
        return new Waiver(findingKey, reason);
    }

    /** The key of the table. */
    public long tableId() {
        return tableId;
    }

    /** 决定时间 When it was decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** 决定人 Who decided it. */
    public String decidedBy() {
        return decidedBy;
    }
}
