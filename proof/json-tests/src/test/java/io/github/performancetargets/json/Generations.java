package io.github.performancetargets.json;

import java.util.List;

/** The two generations of Jackson. */
final class Generations {
    /** Both, through the mappers of this library. */
    static final List<Json> BOTH = List.of(new Jackson2Json(), new Jackson3Json());

    /** The name of {@link #BOTH} for parameterized tests. */
    static final String BOTH_NAME = "io.github.performancetargets.json.Generations#BOTH";

    private Generations() {}
}
