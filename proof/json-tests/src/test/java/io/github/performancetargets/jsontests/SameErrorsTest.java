package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.extension.ExtensionValue;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a document tells the same of it: whether it is refused, where, what was expected and what was found. */
class SameErrorsTest {
    private static final String VERSION = "{\"formatVersion\":\"1.0\"";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What all readers tell, in whatever way they read. */
    private static Optional<JsonError> error(byte[] document, Class<?> type, Agreement.Way... ways) {
        for (Agreement.Way way : ways) {
            assertThat(Agreement.differences(document, type, way)).isEmpty();
        }
        return Agreement.Outcome.of(new Plain(), document, type).error();
    }

    private static JsonError error(String document) {
        return error(bytes(document), PerformanceTargetTable.class, Agreement.Way.values())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | `` | 1 | 1 | VALUE | END",
                "` ␊ ` | `` | 2 | 2 | VALUE | END",
                "\uFEFF | `` | 1 | 4 | VALUE | END",
                "null | `` | 1 | 1 | OBJECT | NULL",
                "1] | `` | 1 | 2 | JSON | CHARACTER",
                "{V} x | `` | 1 | 25 | END | CHARACTER",
                "{V}{} | `` | 1 | 24 | END | CHARACTER",
                "{V,`indicators`:[{} {}]} | /indicators/0 | 1 | 41 | JSON | CHARACTER",
                "{V,`indicators`:[{},]} | /indicators/1 | 1 | 41 | JSON | CHARACTER",
                "{V,`title`:`\\x`} | /title | 1 | 33 | JSON | CHARACTER",
                "{V,`unheardOf` 1} | /unheardOf | 1 | 36 | JSON | CHARACTER",
                "{V,`unheardOf`:tru} | /unheardOf | 1 | 24 | KNOWN_PROPERTY | UNKNOWN_PROPERTY",
                "{V,`\\uD800`:1} | `` | 1 | 24 | WHOLE_NAME | HALF",
                "{V,`extensions`:{`a:\\uD800`:1}} | /extensions | 1 | 38 | WHOLE_NAME | HALF",
                "{V,␍`title`:1} | /title | 2 | 9 | STRING | NUMBER",
                "{V,␍␊␊`title`:1} | /title | 3 | 9 | STRING | NUMBER",
            })
    void tellsThePlaceAndWhatWasFound(
            String document, String pointer, int line, int column, ExpectedValue.Kind expected, FoundValue.Kind found) {
        JsonError error = error(document.replace("{V", VERSION)
                .replace('`', '"')
                .replace('␍', '\r')
                .replace('␊', '\n'));

        assertThat(error.pointer()).isEqualTo(pointer);
        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.expected().kind()).isEqualTo(expected);
        assertThat(error.found().kind()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "GBK"})
    void tellsAnotherEncoding(String encoding) throws Exception {
        byte[] document = (VERSION + ",\"title\":\"绩效\"}").getBytes(encoding);
        JsonError error = error(document, PerformanceTargetTable.class, Agreement.Way.values())
                .orElseThrow();

        assertThat(error.expected().kind()).isEqualTo(ExpectedValue.Kind.UTF_8);
        assertThat(error.column()).isEqualTo(encoding.equals("GBK") ? 33 : 1);
    }

    /** Parsers count the bytes of a name and look into a text only where they are asked for it. */
    @Test
    void countsTheSameCharactersOfNamesTextsAndNumbers() {
        for (String unit : List.of("a", "绩", "\\n", "\\u7ee9")) {
            String longest = unit.repeat(49_998);
            assertThat(error(
                            bytes(VERSION + ",\"extensions\":{\"a:" + longest + "\":1}}"),
                            PerformanceTargetTable.class,
                            Agreement.Way.values()))
                    .isEmpty();
            JsonError name = error(VERSION + ",\"extensions\":{\"a:" + longest + unit + "\":1}}");
            assertThat(name.pointer()).isEqualTo("/extensions");
            assertThat(name.column()).isEqualTo(38);
            assertThat(name.expected().kind()).isEqualTo(ExpectedValue.Kind.SHORTER);
            assertThat(error(VERSION + ",\"" + longest + unit.repeat(3) + "\":1}")
                            .expected()
                            .kind())
                    .isEqualTo(ExpectedValue.Kind.SHORTER);
        }
        for (String value : List.of("\"" + "绩".repeat(1_000_001) + "\"", "1".repeat(1_001), "0." + "1".repeat(1_000))) {
            for (String name : List.of("title", "unheardOf")) {
                byte[] document = bytes(VERSION + ",\"" + name + "\":[" + value + "]}");
                error(document, PerformanceTargetTable.class, Agreement.Way.values());
            }
        }
        JsonError text = error(VERSION + ",\"title\":\"" + "x".repeat(1_000_001) + "\"}");
        assertThat(text.column()).isEqualTo(32);
        assertThat(text.pointer()).isEqualTo("/title");
        assertThat(error(
                                bytes(VERSION + ",\"extensions\":{\"a:b\":0." + "1".repeat(999) + "}}"),
                                PerformanceTargetTable.class,
                                Agreement.Way.values())
                        .orElseThrow()
                        .expected()
                        .kind())
                .as("a thousand digits are a number, and none of an extension")
                .isEqualTo(ExpectedValue.Kind.EXTENSION_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "F4908080", "FF", "C278"})
    void refusesAValueThatIsDroppedAndIsNoUtf8LikeOneThatIsRead(String hex) {
        String broken = new String(java.util.HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        for (Agreement.Way way : List.of(Agreement.Way.TOLERANT_BYTES, Agreement.Way.TOLERANT_STREAM)) {
            byte[] dropped = (VERSION + ",\"x\":[\"" + broken + "\"]}").getBytes(StandardCharsets.ISO_8859_1);
            byte[] read = (VERSION + ",\"title\":\"" + broken + "\"}").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Agreement.differences(dropped, PerformanceTargetTable.class, way))
                    .hasSameSizeAs(Agreement.differences(read, PerformanceTargetTable.class, way));
        }
    }

    @Test
    void readsADocumentThatIsNullAsAnExtensionHasIt() {
        assertThat(error(bytes("null"), ExtensionValue.class, Agreement.Way.values()))
                .isEmpty();
        for (Json json : Generations.ALL) {
            assertThat(Agreement.Outcome.of(json, bytes(" null "), ExtensionValue.class)
                            .value())
                    .contains(new ExtensionValue.Null());
        }
    }

    /** The characters of a text are counted, where bytes are counted of bytes. */
    @Test
    void tellsTheSameOfCharactersAndOfReaders() throws Exception {
        for (String bad : List.of("1", "\"\\x\"", "tru", "\"" + "x".repeat(1_000_001) + "\"")) {
            String document = VERSION + ",\n\"edition\":\"绩效𠮷\",\"title\":" + bad + "}";
            JsonError inBytes = error(document);
            for (Json json : Generations.BOTH) {
                JsonError inText = Agreement.Outcome.of(json, document, PerformanceTargetTable.class)
                        .error()
                        .orElseThrow();
                assertThat(inText)
                        .isEqualTo(new JsonError(
                                inBytes.pointer(),
                                inBytes.line(),
                                inBytes.column() - bytes("绩效𠮷").length + "绩效𠮷".length(),
                                inBytes.expected(),
                                inBytes.found()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'bound','low':^1,'amount':2} | low",
                "{'low':^1,'amount':2,'kind':'bound'} | low",
                "{'kind':'change','direction':'increase','amount':2,'low':^1} | low",
                "{'kind':'change','direction':'increase','low':1,'high':2,'amount':^2} | amount",
                "{'kind':'qualitative','levels':['a'],'unit':^'人'} | unit",
            })
    void tellsAPropertyOfAnotherKindOfTargetWhereItStands(String target, String name) {
        String before = VERSION + ",\"indicators\":[{\"value\":{\"text\":\"x\",\"target\":";
        String json = target.replace('\'', '"');
        JsonError error = error(before + json.replace("^", "") + "}}]}");

        assertThat(error.pointer()).isEqualTo("/indicators/0/value/target/" + name);
        assertThat(error.column()).isEqualTo(before.length() + json.indexOf('^') + 1);
        assertThat(error.found()).isEqualTo(new FoundValue(FoundValue.Kind.UNKNOWN_PROPERTY, name));
    }

    /** Jackson refuses it before anybody asks for a value, and tells no place. */
    @Test
    void tellsThatANumberIsTooLongThatIsTheWholeDocument() throws Exception {
        byte[] document = bytes("1".repeat(1_001));

        for (Json json : Generations.ALL) {
            JsonError error = Agreement.Outcome.of(json, document, PerformanceTargetTable.class)
                    .error()
                    .orElseThrow();
            assertThat(error.expected()).as("%s", json).isEqualTo(ExpectedValue.of(ExpectedValue.Kind.SHORTER));
            assertThat(error.found()).as("%s", json).isEqualTo(FoundValue.of(FoundValue.Kind.LONGER));
        }
    }
}
