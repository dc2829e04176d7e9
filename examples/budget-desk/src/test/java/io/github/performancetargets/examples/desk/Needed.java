package io.github.performancetargets.examples.desk;

import org.opentest4j.TestAbortedException;

/** What a test needs of the machine: without it the test is skipped, or fails where {@code browser.required} is set. */
final class Needed {
    private Needed() {}

    /** What skips the test; where the property is set, it fails at once. */
    static TestAbortedException missing(String what) {
        if (Boolean.getBoolean("browser.required")) {
            throw new AssertionError(what);
        }
        return new TestAbortedException("skipped: " + what);
    }
}
