package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReportJsonTest {
    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void writesWhatItRead(Json json) throws Exception {
        assertThat(json.write(json.read(Samples.REPORT, Report.class)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Samples.REPORT);
        assertThat(json.write(json.read(Samples.FINDING, Finding.class)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Samples.FINDING);
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void refusesWhatIsNoFinding(Json json) {
        assertThatThrownBy(() -> json.read(Samples.FINDING.replace("\"rule\":", "\"rul\":"), Finding.class))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("the unknown property 'rul'");
        assertThatThrownBy(() -> json.read(Samples.FINDING.replace("slot-missing", "Slot"), Finding.class))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("/rule");
        assertThatThrownBy(() -> json.read(Samples.FINDING.replace("\"demand\"", "\"label\""), Finding.class))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("expected each property once");
        assertThatThrownBy(() -> json.read(Samples.FINDING.replace("[{\"pointer\":\"\"}]", "{}"), Finding.class))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("expected a list, found an object at /related");
        assertThatThrownBy(() -> json.read("{\"formatVersion\":\"1.0\",\"findings\":{}}", Report.class))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("expected a list, found an object at /findings");
    }
}
