package io.github.performancetargets.value;

import io.github.performancetargets.value.notation.print.ChinesePrinter;
import java.util.List;

/**
 * 多项 Several values in one text, all of which are meant: {@code 12次，每次不少于50人}.
 *
 * @param clauses at least two, none of which has clauses itself
 */
public record Clauses(List<Target> clauses) implements Target {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two clauses or one has clauses itself
     */
    public Clauses {
        clauses = List.copyOf(clauses);
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("expected at least two clauses, found " + clauses.size());
        }
        for (Target clause : clauses) {
            if (clause instanceof Clauses) {
                throw new IllegalArgumentException("expected clauses without clauses of their own, found " + clause);
            }
        }
    }

    @Override
    public <R> R match(TargetCases<? extends R> cases) {
        return cases.clauses(this);
    }

    /** The canonical Chinese form, which {@link Target#parse} reads. */
    @Override
    public String toString() {
        return match(ChinesePrinter.PRINTER);
    }
}
