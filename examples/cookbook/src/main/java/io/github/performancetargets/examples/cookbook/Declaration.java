package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.persistence.hibernate.TableJsonType;
import io.github.performancetargets.table.PerformanceTargetTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Type;

// region hibernate
/** A declaration as an entity of Hibernate 6 or 7. */
@Entity
public class Declaration {
    @Id
    private String id;

    /** Two who edit the same table do not overwrite each other. */
    @Version
    private int version;

    /** In the type that the dialect has for JSON. */
    @Type(TableJsonType.class)
    private PerformanceTargetTable content;

    /** For Hibernate. */
    protected Declaration() {}

    /** A declaration that is stored for the first time. */
    public Declaration(String id, PerformanceTargetTable content) {
        this.id = id;
        this.content = content;
    }

    /** The table. */
    public PerformanceTargetTable content() {
        return content;
    }

    /** Takes the place of the table; an equal one is no change. */
    public void revise(PerformanceTargetTable revised) {
        content = revised;
    }
}
// endregion
