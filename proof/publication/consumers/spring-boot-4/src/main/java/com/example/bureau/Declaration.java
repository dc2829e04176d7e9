package com.example.bureau;

import io.github.performancetargets.persistence.hibernate.TableJsonType;
import io.github.performancetargets.table.PerformanceTargetTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Type;

/** A declaration in a column of JSON, with the Hibernate of Spring Boot 4. */
@Entity
public class Declaration {
    @Id
    private String id;

    @Version
    private int version;

    @Type(TableJsonType.class)
    private PerformanceTargetTable content;

    /** For Hibernate. */
    protected Declaration() {}

    /** A new declaration. */
    public Declaration(String id, PerformanceTargetTable content) {
        this.id = id;
        this.content = content;
    }

    /** The table. */
    public PerformanceTargetTable content() {
        return content;
    }
}
