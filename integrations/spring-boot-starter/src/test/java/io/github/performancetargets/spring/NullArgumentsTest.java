package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.laws.NullLaw;
import io.github.performancetargets.laws.Samples;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.unit.UnitCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every public method refuses null, or says that it takes it: what Spring calls is left to its contract. */
class NullArgumentsTest {
    @Test
    void nullIsRefusedWhereverItIsNotSaidToBeTaken() throws Exception {
        NullLaw law = NullLaw.with(Samples.of(List.of(
                        EditionRegistry.builtIn(),
                        UnitCatalogue.standard(),
                        new TargetProblems(),
                        new PerformanceTargetsProperties.Lexicon(Map.of(), Map.of()),
                        new PerformanceTargetsProperties.Json(false, false),
                        new TextConverter(EditionRegistry.builtIn(), UnitCatalogue.standard()))))
                .onExportedTypesOf(Path.of("target/classes"));

        assertThat(law.wrong()).isEmpty();
        assertThat(law.untried()).isEmpty();
        assertThat(law.tried()).isGreaterThanOrEqualTo(4);
    }
}
