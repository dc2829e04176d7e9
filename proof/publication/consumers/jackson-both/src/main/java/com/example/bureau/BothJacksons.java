package com.example.bureau;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.performancetargets.value.StatedTarget;

/** Both generations of Jackson in one program: what one writes the other reads. */
public final class BothJacksons {
    private BothJacksons() {}

    /** Runs the checks; an exception is a failure. */
    public static void main(String[] arguments) throws JsonProcessingException {
        StatedTarget stated = StatedTarget.read("每次 10000-30000 元");
        String two = io.github.performancetargets.jackson.PerformanceTargetJson.mapper().writeValueAsString(stated);
        String three = io.github.performancetargets.jackson3.PerformanceTargetJson.mapper().writeValueAsString(stated);
        StatedTarget readByTwo = io.github.performancetargets.jackson.PerformanceTargetJson.mapper()
                .readValue(three, StatedTarget.class);
        StatedTarget readByThree = io.github.performancetargets.jackson3.PerformanceTargetJson.mapper()
                .readValue(two, StatedTarget.class);
        if (!two.equals(three) || !readByTwo.equals(stated) || !readByThree.equals(stated)) {
            throw new IllegalStateException("two formats: " + two + " and " + three);
        }
        System.out.println("both Jacksons: " + two);
    }
}
