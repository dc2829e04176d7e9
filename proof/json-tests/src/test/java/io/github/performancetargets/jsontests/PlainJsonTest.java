package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.json.JsonBuffer;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.StatedTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainJsonTest {
    private static final byte[] FULL = Samples.FULL.getBytes(StandardCharsets.UTF_8);

    @Test
    void readsBytesAPartOfBytesAndAStream() throws Exception {
        PerformanceTargetTable table = PlainJson.STRICT.read(FULL, PerformanceTargetTable.class);
        byte[] around = (" x" + Samples.FULL + "x ").getBytes(StandardCharsets.UTF_8);

        assertThat(PlainJson.STRICT.read(around, 2, FULL.length, PerformanceTargetTable.class))
                .isEqualTo(table);
        assertThat(PlainJson.STRICT.read(new ByteArrayInputStream(FULL), PerformanceTargetTable.class))
                .isEqualTo(table);
        assertThat(Generations.BOTH.get(0).table(Samples.FULL)).isEqualTo(table);
        assertThatThrownBy(() -> PlainJson.STRICT.read(FULL, 1, FULL.length, PerformanceTargetTable.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a part of");
    }

    @Test
    void writesBytesAStreamAndABufferThatIsUsedAgain() throws Exception {
        PerformanceTargetTable table = PlainJson.STRICT.read(FULL, PerformanceTargetTable.class);
        Report report = PlainJson.STRICT.read(Samples.REPORT.getBytes(StandardCharsets.UTF_8), Report.class);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JsonBuffer buffer = new JsonBuffer();

        PlainJson.STRICT.write(table, stream);
        PlainJson.STRICT.write(report, stream);
        PlainJson.STRICT.write(table, buffer);
        PlainJson.STRICT.write(report, buffer);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(Samples.FULL + Samples.REPORT);
        assertThat(buffer.toByteArray()).isEqualTo(stream.toByteArray());
        assertThat(PlainJson.STRICT.write(table)).isEqualTo(FULL);
        buffer.clear();
        PlainJson.STRICT.write(StatedTarget.read("≥200 人"), buffer);
        assertThat(new String(buffer.bytes(), 0, buffer.length(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"text\":\"≥200 人\",\"target\":{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":200,\"unit\":\"人\"}}");
    }

    @Test
    void leavesNothingOfWhatItCannotWrite() throws Exception {
        ExtensionValue deep = new ExtensionValue.Flag(true);
        for (int i = 0; i < 64; i++) {
            deep = new ExtensionValue.Array(List.of(deep));
        }
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(Indicator.builder()
                        .extensions(Extensions.of(Map.of("a:b", deep)))
                        .build())
                .build();
        JsonBuffer buffer = new JsonBuffer();
        PlainJson.STRICT.write(StatedTarget.read("好"), buffer);
        int before = buffer.length();

        assertThatThrownBy(() -> PlainJson.STRICT.write(table, buffer))
                .isInstanceOfSatisfying(
                        JsonException.class,
                        e -> assertThat(e.error().pointer()).startsWith("/indicators/0/extensions/a:b/0/0/0"));
        assertThat(buffer.length()).isEqualTo(before);
    }

    @Test
    void refusesATypeThatDoesNotStandInJson() {
        assertThatThrownBy(() -> PlainJson.STRICT.read(FULL, Object.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a type that stands in JSON, found java.lang.Object");
        assertThatThrownBy(() -> PlainJson.STRICT.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passesOnWhatAStreamThrows() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> PlainJson.STRICT.read(broken, Report.class))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void readsAndWritesAListThatIsTheDocument() throws Exception {
        String waivers =
                "[{\"key\":\"a/b 1\",\"reason\":\"已核\"},{\"key\":\"a/b 2\",\"project\":\"甲\",\"reason\":\"已核\"}]";
        byte[] bytes = waivers.getBytes(StandardCharsets.UTF_8);
        List<Waiver> read = PlainJson.STRICT.readList(bytes, Waiver.class);

        assertThat(read).extracting(Waiver::key).containsExactly("a/b 1", "a/b 2");
        assertThat(PlainJson.STRICT.write(read)).isEqualTo(bytes);
        assertThat(PlainJson.STRICT.write(List.of())).asString().isEqualTo("[]");
        assertThat(PlainJson.STRICT.readList("[]".getBytes(StandardCharsets.UTF_8), Waiver.class))
                .isEmpty();
        assertThatThrownBy(() -> PlainJson.STRICT.readList("{}".getBytes(StandardCharsets.UTF_8), Waiver.class))
                .hasMessage("expected a list, found an object (line 1, column 1)");
        assertThatThrownBy(() -> PlainJson.STRICT.readList("[{}] []".getBytes(StandardCharsets.UTF_8), Report.class))
                .hasMessageContaining("expected the property 'formatVersion', found an object without it at /0");
        assertThatThrownBy(() -> PlainJson.STRICT.write(List.of("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsOutTheSchema() throws Exception {
        try (InputStream schema = PlainJson.schema()) {
            assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(TableSchema.published());
        }
    }

    /** All readers at once: the error is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'formatVersion':'1.0',⏎'title':1} | 第 2 行第 9 列，表名：应为文本，实为数字 1。 | Line 2, column 9, title: expected a string, found the number 1.",
                "{'formatVersion':'1.0','titel':'x'} | 第 1 行第 24 列，“titel”：应为下列属性之一：formatVersion、title、edition、fiscalYear、project、department、funding、tasks、goals、slots、indicators、fields、extensions，实为未知属性“titel”。 | Line 1, column 24, 'titel': expected one of the properties formatVersion, title, edition, fiscalYear, project, department, funding, tasks, goals, slots, indicators, fields, extensions, found the unknown property 'titel'.",
                "{'formatVersion':'1.0','indicators':[{},{'value':{'text':'1','target':{'kind':'bound','amount':'x'}}}]} | 第 1 行第 96 列，绩效指标第 2 项 · 指标值 · 指标值的含义 · 数额：应为不带指数的十进制数，实为文本“x”。 | Line 1, column 96, indicators, item 2 · value · target · amount: expected a plain decimal number, found the string 'x'.",
                "{} | 第 1 行第 2 列：应为属性“formatVersion”，实为没有该属性的对象。 | Line 1, column 2: expected the property 'formatVersion', found an object without it.",
                "{'formatVersion':'2.0'} | 第 1 行第 18 列，格式版本：应为格式版本 1.x，如 1.0（其他主版本须用本库的另一版本读取），实为文本“2.0”。 | Line 1, column 18, format version: expected a format version 1.x, such as 1.0 (another major version needs another release of this library), found the string '2.0'.",
                "{'formatVersion':'1.0','funding':{'unit':'个{'}} | 第 1 行第 42 列，项目资金 · 金额单位：应为计量单位，实为文本“个{”；其第 2 个字符处应为点、斜线或单位的结尾，实为“{”。 | Line 1, column 42, funding · unit: expected a dot, a slash or the end of the unit at index 1 of '个{', found '{'.",
            })
    void tellsErrorsInBothLanguagesAndTheWordsOfTheFormForThePlace(String document, String chinese, String english) {
        byte[] bytes = document.replace('\'', '"').replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        List<Object> errors = new ArrayList<>();
        for (Json json : Generations.ALL) {
            Agreement.Outcome outcome = Agreement.Outcome.of(json, bytes, PerformanceTargetTable.class);
            errors.add(outcome.error().orElseThrow());
            assertThat(outcome.error().orElseThrow().sentence(Locale.SIMPLIFIED_CHINESE))
                    .isEqualTo(chinese);
            assertThat(outcome.error().orElseThrow().sentence(Locale.ENGLISH)).isEqualTo(english);
        }
        assertThat(errors).containsOnly(errors.get(0));
    }
}
