package io.github.performancetargets.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RepeatableProperties {
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    void everyBuildDrawsTheSameValue(@ForAll long drawn) {
        boolean searching = Integer.getInteger("laws.times", 0) > 0;
        assertThat(searching || drawn == -3802L).as("drew %d", drawn).isTrue();
    }
}
