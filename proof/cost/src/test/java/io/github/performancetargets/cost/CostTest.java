package io.github.performancetargets.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Nothing that reads, judges or writes costs more than in proportion to what it is given, however that was made: many rows, equal and
 * colliding names, long and periodic texts, depth. Counted in steps and in bytes that are allocated, never timed.
 */
class CostTest {
    private static final int ROWS = 150;
    private static final int CHARACTERS = 2_000;

    private static final CountingLoader LOADER = new CountingLoader();

    /** What tries is loaded with what it tries. */
    @SuppressWarnings("unchecked")
    private static Map<String, IntFunction<Runnable>> actions(String name) throws ReflectiveOperationException {
        Supplier<Map<String, IntFunction<Runnable>>> trials = (Supplier<Map<String, IntFunction<Runnable>>>)
                LOADER.loadClass("io.github.performancetargets.cost." + name)
                        .getDeclaredConstructor()
                        .newInstance();
        return trials.get();
    }

    @Test
    void theSearchTellsWhatIsSquare() throws ReflectiveOperationException {
        List<String> wrong = Growth.superLinear(actions("KnownCosts"), 1_000);

        assertThat(wrong)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "each with each",
                        "looks through a text for each character",
                        "looks through a list for each",
                        "copies a text for each");
    }

    @Test
    void rulesAreLinearInRows() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("RulesOnRows"), ROWS)).isEmpty();
    }

    @Test
    void rulesAreLinearInTexts() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("RulesOnTexts"), CHARACTERS)).isEmpty();
    }

    @Test
    void whatIsComputedOfTablesIsLinear() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("Computations"), ROWS)).isEmpty();
    }

    @Test
    void jsonIsLinear() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("JsonReaders"), ROWS)).isEmpty();
    }

    @Test
    void documentsAreReadInLinearTime() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("DocumentReaders"), ROWS)).isEmpty();
    }

    /** The parser of pages looks up through what is open, as far as the depth that it keeps: from there on it is in proportion. */
    @Test
    void whatIsNestedDeeperThanTheLimitIsRefusedInLinearTime() throws ReflectiveOperationException {
        actions("DeepPages").forEach((name, action) -> {
            long deep = steps(action.apply(3_000));
            assertThat(steps(action.apply(6_000))).as(name).isBetween(deep, 3 * deep);
        });
    }

    private static long steps(Runnable action) {
        long before = Steps.count();
        action.run();
        return Steps.count() - before;
    }

    @Test
    void writersAreLinear() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("Writers"), ROWS)).isEmpty();
    }

    @Test
    void smallLanguagesAreLinear() throws ReflectiveOperationException {
        assertThat(Growth.superLinear(actions("SmallLanguages"), ROWS)).isEmpty();
    }
}
