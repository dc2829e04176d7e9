package io.github.performancetargets.scale;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.List;

/**
 * 生成的表 A form that was made.
 *
 * @param index which of all that its generator makes
 * @param sample the conformance case that it was made from
 * @param table the form
 * @param seeded what was made wrong on purpose; empty where nothing was
 * @param expected all that a review must find, in order of rule and place: what the case has, and what was made wrong
 */
public record GeneratedForm(
        long index,
        String sample,
        PerformanceTargetTable table,
        List<SeededDefect> seeded,
        List<ExpectedFinding> expected) {
    /** Copies the lists. */
    public GeneratedForm {
        seeded = List.copyOf(seeded);
        expected = List.copyOf(expected);
    }
}
