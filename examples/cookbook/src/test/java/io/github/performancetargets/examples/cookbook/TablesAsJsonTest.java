package io.github.performancetargets.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.validation.Waiver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesAsJsonTest {
    private static final String TABLE = "{\"formatVersion\":\"1.0\",\"project\":{\"name\":\"普法\"}}";

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWritesAndTellsWhatIsWrong() throws IOException {
        assertThat(TablesAsJson.write(TablesAsJson.read(utf8(TABLE)))).isEqualTo(utf8(TABLE));
        assertThat(TablesAsJson.refusal(utf8(TABLE))).isEmpty();
        assertThat(TablesAsJson.refusal(utf8("{\"formatVersion\":\"1.0\",\"title\":5}")))
                .startsWith("/title 第 1 行第")
                .endsWith("应为文本，实为数字 5。");
    }

    @Test
    void goesOnBehindABadLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] lines = utf8(TABLE + "\n{\n" + TABLE + "\n");

        assertThat(TablesAsJson.copyLines(new ByteArrayInputStream(lines), out)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TABLE + "\n" + TABLE + "\n");
    }

    @Test
    void waivesForTheProjectOfTheTable() throws IOException {
        PerformanceTargetTable table = TablesAsJson.read(utf8(TABLE));
        TableValidator validator = TableValidator.completeness(FormEdition.GENERIC);
        Finding finding = validator.validate(table).findings().get(0);

        Report other =
                TablesAsJson.decided(table, validator, List.of(new Waiver(finding.key(), Optional.of("别的项目"), "试点")));
        Report own =
                TablesAsJson.decided(table, validator, List.of(new Waiver(finding.key(), Optional.of("普法"), "试点")));
        assertThat(other.waiver(finding)).isEmpty();
        assertThat(own.waiver(finding)).isPresent();
    }
}
