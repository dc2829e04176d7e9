package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.lex.Marks;
import io.github.performancetargets.value.notation.lex.Reading;
import org.jspecify.annotations.Nullable;

/** 小句写法 Reads a clause that looks like another notation at its first number. It holds where the last one ended. */
interface ClauseNotation {
    /** Makes the notation for one clause. */
    interface Factory {
        /**
         * The notation, or null where the clause holds no word that it begins with.
         *
         * @param mark where the first number or time of the clause begins
         * @param kind what begins there
         */
        @Nullable
        ClauseNotation of(Reading reading, ValueReader values, int from, int mark, Marks.Kind kind, int to);
    }

    /**
     * Reads the clause.
     *
     * @param mark where its first number or time begins
     * @return null where it is no such clause, or where it is one and the reading has failed: {@link #isCertain} tells
     */
    @Nullable
    Target read(int from, int mark, int to);

    /** Behind the clause. */
    int end();

    /** Whether the clause was of this notation, so that a refusal stands. */
    boolean isCertain();
}
