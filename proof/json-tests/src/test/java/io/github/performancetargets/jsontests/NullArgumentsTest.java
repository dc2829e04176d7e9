package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.laws.NullLaw;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public method of both modules for Jackson refuses null, or says that it takes it. */
class NullArgumentsTest {
    @Test
    void theModuleForJackson2RefusesNull() throws Exception {
        io.github.performancetargets.jackson.RefusedJsonException refused = catchThrowableOfType(
                io.github.performancetargets.jackson.RefusedJsonException.class,
                () -> io.github.performancetargets.jackson.PerformanceTargetJson.mapper()
                        .readValue("{\"bogus\":1}", PerformanceTargetTable.class));

        isKept("../../jackson-module", new io.github.performancetargets.jackson.PerformanceTargetModule(), refused);
    }

    @Test
    void theModuleForJackson3RefusesNull() throws Exception {
        io.github.performancetargets.jackson3.RefusedJsonException refused = catchThrowableOfType(
                io.github.performancetargets.jackson3.RefusedJsonException.class,
                () -> io.github.performancetargets.jackson3.PerformanceTargetJson.mapper()
                        .readValue("{\"bogus\":1}", PerformanceTargetTable.class));

        isKept(
                "../../integrations/jackson3-module",
                new io.github.performancetargets.jackson3.PerformanceTargetModule(),
                refused);
    }

    private static void isKept(String folder, Object module, Object refused) throws Exception {
        NullLaw law = NullLaw.with(io.github.performancetargets.laws.Samples.of(
                        List.of(module, refused, UnitCatalogue.standard())))
                .onExportedTypesOf(Path.of(folder, "target/classes"));

        assertThat(law.wrong()).isEmpty();
        assertThat(law.untried()).isEmpty();
        assertThat(law.tried()).isGreaterThanOrEqualTo(4);
    }
}
