package io.github.performancetargets.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.laws.NullLaw;
import io.github.performancetargets.laws.Samples;
import io.github.performancetargets.persistence.hibernate.TableTextConverter;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public method refuses null, or says that it takes it: what Hibernate and MyBatis call is left to their contracts. */
class NullArgumentsTest {
    @Test
    void nullIsRefusedWhereverItIsNotSaidToBeTaken() throws Exception {
        NullLaw law = NullLaw.with(Samples.of(List.of(
                                JsonColumn.TABLE,
                                PlainJson.STRICT,
                                PerformanceTargetTable.builder().build(),
                                new TableTextConverter()))
                        .with(Object.class, PerformanceTargetTable.builder().build())
                        .with(Class.class, PerformanceTargetTable.class))
                .onExportedTypesOf(Path.of("target/classes"));

        assertThat(law.wrong()).isEmpty();
        assertThat(law.untried()).isEmpty();
        assertThat(law.tried()).isGreaterThanOrEqualTo(12);
    }
}
