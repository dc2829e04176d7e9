package io.github.performancetargets.laws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries every law with the same values in every build, so that a build says something about the change that was made and
 * nothing else. The system property {@code laws.times} searches instead: that many times the values, drawn anew. jqwik finds
 * this class as a service.
 */
public final class Repeatable implements AroundPropertyHook {
    /** Any number would do; this one stands in no file as a value. */
    private static final String SEED = "20150407";

    private final int times = Integer.getInteger("laws.times", 0);

    /** For the service loader. */
    public Repeatable() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (times > 0) {
            attributes.tries().ifPresent(tries -> attributes.setTries(tries * times));
        } else if (attributes.seed().isEmpty()) {
            attributes.setSeed(SEED);
        }
        return property.execute();
    }
}
