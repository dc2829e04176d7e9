package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A reader that fails within: here for want of stack below its many brackets, as it could by any fault of ours. */
class OwnFaultTest {
    private static final String UNIT = "元/" + "(".repeat(400) + "人" + ")".repeat(400);

    @Test
    void aTextIsKeptWithTheReasonThatTheFaultIsOurs() {
        assertFault(() -> StatedTarget.read("≥50" + UNIT), "≥50" + UNIT);
    }

    @Test
    void aTripleIsKeptWithAllItsColumns() {
        assertFault(() -> StatedTarget.read(TargetTriple.of("≥", "50" + UNIT, "")), "≥50" + UNIT);
    }

    @Test
    void wordsThatCannotBeComparedWithTheirMeaningAreNotSaidToDiffer() {
        StatedTarget stated = StatedTarget.of("≥50" + UNIT, Target.parse("≥60元"));
        assertThat(atTheEndOfTheStack(stated::agrees)).isTrue();
    }

    @Test
    void theReasonAsksForAReport() {
        assertThat(Obstacle.Kind.FAULT.expected(Locale.CHINESE)).contains("本库的差错");
        assertThat(Obstacle.Kind.FAULT.expected(Locale.ENGLISH)).contains("report");
    }

    private static void assertFault(Supplier<StatedTarget> reading, String text) {
        assertThat(reading.get().obstacle().orElseThrow().kind()).isEqualTo(Obstacle.Kind.UNEXPECTED);
        StatedTarget stated = atTheEndOfTheStack(reading);
        assertThat(stated.text()).isEqualTo(text);
        assertThat(stated.target()).isEqualTo(new NotUnderstood(text));
        assertThat(stated.obstacle()).contains(new Obstacle(Obstacle.Kind.FAULT, 0));
    }

    // the first answer that comes back while the stack unwinds
    @SuppressWarnings("InfiniteRecursion")
    private static <T> T atTheEndOfTheStack(Supplier<T> question) {
        try {
            return atTheEndOfTheStack(question);
        } catch (StackOverflowError end) {
            return question.get();
        }
    }
}
