package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What settings of Jackson 2 do that change the JSON around the format or below it; docs/json.md says the same. */
class Jackson2TrialsTest {
    private static PerformanceTargetTable table() throws Exception {
        return PerformanceTargetJson.mapper().readValue(Samples.FULL, PerformanceTargetTable.class);
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new PerformanceTargetModule());
    }

    @Test
    void aWrappedRootIsNamedAfterTheTypeOfTheModel() throws Exception {
        JsonMapper wrapping = builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String wrapped = wrapping.writeValueAsString(table());

        assertThat(wrapped).isEqualTo("{\"PerformanceTargetTable\":" + Samples.FULL + "}");
        assertThat(wrapping.readValue(wrapped, PerformanceTargetTable.class)).isEqualTo(table());
        assertThat(wrapping.writeValueAsString(Amount.of(7))).isEqualTo("{\"Amount\":7}");
        assertThat(wrapping.writeValueAsString(
                        wrapping.readValue("{\"Bound\":{\"kind\":\"bound\",\"amount\":1}}", Bound.class)))
                .isEqualTo("{\"Bound\":{\"kind\":\"bound\",\"amount\":1}}");
        assertThatThrownBy(() -> wrapping.readValue(Samples.FULL, PerformanceTargetTable.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void numbersAsStringsAreReadWhereTheyAreAmountsAndRefusedWhereTheyAreWhole() throws Exception {
        JsonMapper strings =
                builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build();
        String written = strings.writeValueAsString(table());

        assertThat(written).contains("\"fiscalYear\":\"2021\"");
        assertThat(strings.readValue(strings.writeValueAsString(Amount.of(7)), Amount.class))
                .isEqualTo(Amount.of(7));
        Throwable refused = catchThrowable(() -> strings.readValue(written, PerformanceTargetTable.class));
        assertThat(PerformanceTargetJson.error(refused)).hasValueSatisfying(error -> {
            assertThat(error.pointer()).isEqualTo("/fiscalYear");
            assertThat(error.expected().kind()).isEqualTo(ExpectedValue.Kind.WHOLE_NUMBER);
        });
        // what is meant for such readers
        JsonMapper amounts = PerformanceTargetJson.mapper(new PerformanceTargetModule().withStringAmounts());
        assertThat(amounts.readValue(amounts.writeValueAsString(table()), PerformanceTargetTable.class))
                .isEqualTo(table());
    }

    @Test
    void defaultTypingSaysNothingOfOurTypes() throws Exception {
        for (DefaultTyping typing : DefaultTyping.values()) {
            JsonMapper typed = builder()
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfSubType(Object.class)
                                    .build(),
                            typing)
                    .build();
            List<PerformanceTargetTable> tables = new ArrayList<>(List.of(table()));
            String written = typed.writeValueAsString(tables);

            assertThat(typed.writeValueAsString(table())).as("%s", typing).isEqualTo(Samples.FULL);
            assertThat(written).as("%s", typing).endsWith("[" + Samples.FULL + (written.startsWith("[{") ? "]" : "]]"));
            assertThat(typed.readValue(typed.writeValueAsString(table()), PerformanceTargetTable.class))
                    .as("%s", typing)
                    .isEqualTo(table());
            // without a type in the document nobody finds ours behind Object
            assertThatThrownBy(() -> assertThat(typed.readValue(Samples.FULL, Object.class))
                            .isInstanceOf(PerformanceTargetTable.class))
                    .as("%s", typing)
                    .isInstanceOfAny(MismatchedInputException.class, AssertionError.class);
        }
    }

    private static String chinese(byte[] json) {
        try {
            PerformanceTargetJson.mapper()
                    .readerForListOf(PerformanceTargetTable.class)
                    .readValue(json);
            return "";
        } catch (IOException e) {
            return PerformanceTargetJson.error(e).orElseThrow().sentence(Locale.CHINESE);
        }
    }

    /** No word of the parser's English stands in a Chinese sentence. */
    @Test
    void whatJacksonRefusesIsToldInChinese() {
        assertThat(chinese("{}".getBytes(StandardCharsets.UTF_8))).endsWith("应为列表，实为对象。");
        assertThat(chinese("[{]".getBytes(StandardCharsets.UTF_8))).endsWith("应为规范的 JSON，实为字符“]”。");
        byte[] gbk = "[{\"title\":\"绩效\"}]".getBytes(Charset.forName("GBK"));
        assertThat(chinese(gbk)).endsWith("应为 UTF-8 编码的 JSON，实为其他编码的字节。");
    }

    @Test
    void aStreamThatFailsRefusedNoDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("disk");
            }
        };
        Throwable failure =
                catchThrowable(() -> PerformanceTargetJson.mapper().readValue(broken, PerformanceTargetTable.class));
        assertThat(failure).isNotNull();
        assertThat(PerformanceTargetJson.error(failure)).isEmpty();
    }

    @Test
    void thePathOfARefusalIsAPointerWhateverItsNamesHold() {
        MismatchedInputException refused = catchThrowableOfType(
                MismatchedInputException.class,
                () -> PerformanceTargetJson.mapper()
                        .readerForMapOf(Bound.class)
                        .readValue("{\"a/b~c\":{\"kind\":\"bound\",\"amount\":true}}"));
        assertThat(refused.getPathReference()).isEqualTo("/a~1b~0c/amount");
        assertThat(refused.getMessage()).contains("/a~1b~0c/amount").doesNotContain("io.github");
        assertThat(PerformanceTargetJson.error(refused).orElseThrow().pointer()).isEqualTo("/a~1b~0c/amount");
    }

    /** A document is read as it is; a tree that the caller's own mapper makes first holds doubles. */
    @Test
    void aMapperOfTheCallersOwnReadsExactlyAndItsTreesRound() throws Exception {
        JsonMapper own =
                JsonMapper.builder().addModule(new PerformanceTargetModule()).build();
        String exact = "{\"formatVersion\":\"1.0\",\"extensions\":{\"a:b\":12345678901234567890.50}}";
        assertThat(own.writeValueAsString(own.readValue(exact, PerformanceTargetTable.class)))
                .isEqualTo(exact);

        String zero = exact.replace("12345678901234567890.50", "1.50");
        JsonMapper ours = PerformanceTargetJson.mapper();
        assertThat(own.writeValueAsString(own.treeToValue(own.readTree(zero), PerformanceTargetTable.class)))
                .isEqualTo(zero.replace("1.50", "1.5"));
        assertThat(ours.writeValueAsString(ours.treeToValue(ours.readTree(zero), PerformanceTargetTable.class)))
                .isEqualTo(zero);
    }
}
