package io.github.performancetargets.validation;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.Folding;
import java.util.Objects;
import java.util.Optional;

/**
 * 豁免 What a reviewer decided about a finding: it stays, and counts no longer. It covers the findings of one rule about the places
 * that its key names, whatever stands there, and no others: where a finding concerns one row more or less, it is decided anew.
 *
 * @param key of the finding, as {@link io.github.performancetargets.rule.Finding#key()} says
 * @param project the name or the code of the project whose table it is about; empty where that is known otherwise, as for one table
 * @param reason why, in the reviewer's words
 */
public record Waiver(String key, Optional<String> project, String reason) {
    /**
     * Checks that all say something.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Waiver {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(reason, "reason");
        if (key.isBlank() || reason.isBlank() || project.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "expected the key of a finding, a project and a reason, found a blank one");
        }
    }

    /** About a table that is known otherwise. */
    public Waiver(String key, String reason) {
        this(key, Optional.empty(), reason);
    }

    /** Whether it may be about a table: it names no project, or the table's by its name, whatever its blanks, or its code. */
    public boolean isFor(PerformanceTargetTable table) {
        Objects.requireNonNull(table, "table");
        if (project.isEmpty()) {
            return true;
        }
        Project named = table.project().orElse(null);
        String asked = project.get();
        return named != null
                && (Folding.compact(named.name()).equals(Folding.compact(asked))
                        || named.code().filter(asked::equals).isPresent());
    }
}
