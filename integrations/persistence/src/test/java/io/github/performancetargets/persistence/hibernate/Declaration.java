package io.github.performancetargets.persistence.hibernate;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** An entity as users write it. */
@Entity
@Table(name = "declaration")
public class Declaration {
    /** The key. */
    @Id
    public String id = "";

    /** Counts the updates. */
    @Version
    public int version;

    /** The table. */
    @Type(TableJsonType.class)
    public @Nullable PerformanceTargetTable content;

    /** What was remarked. */
    @Type(ReportJsonType.class)
    public @Nullable Report remarks;

    /** The table in a column of text. */
    @Convert(converter = TableTextConverter.class)
    @Column(length = 1_000_000)
    public @Nullable PerformanceTargetTable plain;

    /** Made by the provider. */
    public Declaration() {}
}
