package io.github.performancetargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    @Test
    void printsWhatTheReadmeShows() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(7);
        assertThat(lines.get(1)).isEqualTo("3-1 次 ? RANGE_REVERSED");
        assertThat(lines.get(2)).isEqualTo("不完整");
        assertThat(lines.get(3)).startsWith("[错误] 产出指标/成本指标").contains("completeness/slot-missing");
        assertThat(lines.get(4)).isEqualTo("完整");
        assertThat(lines.get(5)).startsWith("{\"formatVersion\":\"1.0\",\"title\":\"部门项目支出预算绩效目标表\"");
        assertThat(lines.get(6)).isEqualTo("true");
    }
}
