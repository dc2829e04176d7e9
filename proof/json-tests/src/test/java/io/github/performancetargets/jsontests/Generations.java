package io.github.performancetargets.jsontests;

import java.util.List;

/** Those who read and write the format. */
final class Generations {
    /** Both, through the mappers of this library. */
    static final List<Json> BOTH = List.of(new Jackson2Json(), new Jackson3Json());

    /** The name of {@link #BOTH} for parameterized tests. */
    static final String BOTH_NAME = "io.github.performancetargets.jsontests.Generations#BOTH";

    /** All readers and writers: without Jackson too. */
    static final List<Json> ALL = List.of(BOTH.get(0), BOTH.get(1), new Plain());

    /** The name of {@link #ALL} for parameterized tests. */
    static final String ALL_NAME = "io.github.performancetargets.jsontests.Generations#ALL";

    private Generations() {}
}
