package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Characters of two halves are written as they are wherever they stand, and a half without its other as an escape: the
 * releases of Jackson 2 before 2.21 take whatever follows a first half for its second, and cut pairs at the 2000th character.
 */
class SurrogatesTest {
    private static PerformanceTargetTable titled(String title) {
        return PerformanceTargetTable.builder().title(title).build();
    }

    private static void checkWritten(String title, String json) throws Exception {
        String expected = "{\"formatVersion\":\"1.0\",\"title\":\"" + json + "\"}";
        for (Json generation : Generations.ALL) {
            byte[] written = generation.write(titled(title));

            assertThat(new String(written, StandardCharsets.UTF_8))
                    .as("%s", generation)
                    .isEqualTo(expected);
            assertThat(generation.read(written, PerformanceTargetTable.class)).isEqualTo(titled(title));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "D842 , \\uD842",
                "D842 0020 0068 , \\uD842 h",
                "D842 0078 , \\uD842x",
                "D842 4E2D , \\uD842中",
                "D842 0022 , \\uD842\\\"",
                "D842 005C 000A , \\uD842\\\\\\n",
                "D842 D842 DFB7 , \\uD842𠮷",
                "D842 DFB7 DFB7 , 𠮷\\uDFB7",
                "DFB7 D842 , \\uDFB7\\uD842",
                "0078 DFB7 D842 0079 , x\\uDFB7\\uD842y",
                "D842 001F , \\uD842\\u001F",
                "D842 007F 002F 00E9 2028 FEFF , \\uD842\u007F/é\u2028\uFEFF",
                "D842 DFB7 0022 001F 002F , 𠮷\\\"\\u001F/",
            })
    void writesHalfACharacterAsAnEscapeAndAllElseAsItIs(String codes, String json) throws Exception {
        StringBuilder title = new StringBuilder();
        for (String code : codes.split(" ", -1)) {
            title.append((char) Integer.parseInt(code, 16));
        }
        checkWritten(title.toString(), json);
    }

    /** Writers fill buffers: a pair may lie across the end of one. */
    @ParameterizedTest
    @CsvSource({"0", "400", "998", "999", "1332", "1333", "1998", "1999", "2000", "3999", "7999", "8000", "20000"})
    void keepsPairsAndHalvesApartAtEveryPlaceOfALongText(int length) throws Exception {
        for (String filling : List.of("x", "表")) {
            String before = filling.repeat(length);
            checkWritten(before + "𠮷", before + "𠮷");
            checkWritten(before + "𠮷x", before + "𠮷x");
            checkWritten(before + "\uD842x", before + "\\uD842x");
            checkWritten(before + "\uDFB7", before + "\\uDFB7");
        }
    }

    private static PerformanceTargetTable extended(String name) {
        return PerformanceTargetTable.builder()
                .extensions(Extensions.of(
                        Map.of("a:b", new ExtensionValue.Members(Map.of(name, new ExtensionValue.Text("\uD842y"))))))
                .build();
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void writesNamesOfExtensionsLikewise(Json json) throws Exception {
        for (String name : List.of("𠮷", "𠮷\"", "x".repeat(1999) + "𠮷")) {
            assertThat(new String(json.write(extended(name)), StandardCharsets.UTF_8))
                    .isEqualTo("{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":{\"" + name.replace("\"", "\\\"")
                            + "\":\"\\uD842y\"}}}");
            assertThat(json.read(json.write(extended(name)), PerformanceTargetTable.class))
                    .isEqualTo(extended(name));
        }
    }

    /** No parser of Jackson reads such a name, and who cannot read it must not store it. */
    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void refusesHalfACharacterInAName(Json json) {
        for (String name : List.of("\uD842", "\uD842x", "x\uDFB7", "\uDFB7\uD842", "\uD842\uD842\uDFB7", "𠮷\uD842")) {
            for (Json setting : List.of(json, json.lax(), json.strict())) {
                assertThatThrownBy(() -> setting.write(extended(name)))
                        .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                        .hasMessageContaining("expected a name of whole characters, found half a character in it"
                                + " at /extensions/a:b");
                assertThatThrownBy(() -> setting.table(
                                "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":{\"" + name + "\":1}}}"))
                        .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                        .hasMessageContaining("expected a name of whole characters");
            }
        }
    }

    /** The mapper of a caller writes as it is told: as pairs of escapes, as characters of a text, into trees. */
    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void losesNothingUnderSettingsOfACaller(Json json) throws Exception {
        for (String title : List.of("𠮷\uD842x", "\uD842", "\uDFB7\uD842y", "x".repeat(1999) + "𠮷\uD842\"")) {
            for (Json setting : List.of(json, json.lax(), json.strict())) {
                assertThat(setting.read(setting.write(titled(title)), PerformanceTargetTable.class))
                        .isEqualTo(titled(title));
                assertThat(setting.table(setting.writeText(titled(title)))).isEqualTo(titled(title));
                assertThat(setting.throughTree(titled(title))).isEqualTo(titled(title));
            }
        }
    }
}
