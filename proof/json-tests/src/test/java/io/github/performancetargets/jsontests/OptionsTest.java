package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a caller may choose, and what newer versions of the format may bring. */
class OptionsTest {
    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void readsNullsAsAbsentOnRequest(Json json) throws Exception {
        String nulls = """
                {"formatVersion":"1.0","title":null,"project":null,"goals":null,"indicators":[{"id":null,"core":null,\
                "value":{"text":"提高","target":null,"reason":null}}],"extensions":{"a:b":null}}""";

        assertThat(new String(json.write(json.withNullsAsAbsent().table(nulls)), StandardCharsets.UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"indicators\":[{\"value\":{\"text\":\"提高\","
                        + "\"target\":{\"kind\":\"qualitative\"}}}],\"extensions\":{\"a:b\":null}}");
        assertThatThrownBy(() -> json.table(nulls))
                .hasMessageContaining(
                        "expected a string, found null (a property that has no value is left out) at /title");
        assertThatThrownBy(() -> json.withNullsAsAbsent().table("{\"formatVersion\":null}"))
                .hasMessageContaining("expected the property 'formatVersion'");
        assertThatThrownBy(() -> json.withNullsAsAbsent().table("{\"formatVersion\":\"1.0\",\"goals\":[null]}"))
                .hasMessageContaining("expected an object, found null");
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void dropsWhatANewerMinorVersionAddsAndTellsWhere(Json json) throws Exception {
        String newer = """
                {"formatVersion":"1.7","approval":{"by":[1,{"deep":null}]},"indicators":[{"name":"a","risk":1e999999999},\
                {"riskier":"x","name":"b","value":{"text":"1","target":{"kind":"bound","amount":1,"p":0.9},"q":[]}}]}""";
        List<String> dropped = new ArrayList<>();

        PerformanceTargetTable table = json.withUnknownProperties(dropped::add).table(newer);

        assertThat(dropped)
                .containsExactly(
                        "/approval",
                        "/indicators/0/risk",
                        "/indicators/1/riskier",
                        "/indicators/1/value/target/p",
                        "/indicators/1/value/q");
        assertThat(new String(json.write(table), StandardCharsets.UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"a\"},{\"name\":\"b\","
                        + "\"value\":{\"text\":\"1\",\"target\":{\"kind\":\"bound\",\"amount\":1}}}]}");
        assertThatThrownBy(() -> json.table(newer)).hasMessageContaining("the unknown property 'approval'");
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void refusesANewerMajorVersionByNameEvenWithTolerance(Json json) {
        assertThatThrownBy(
                        () -> json.withUnknownProperties(place -> {}).table("{\"formatVersion\":\"2.0\",\"rows\":[]}"))
                .hasMessageContaining("another major version needs another release of this library")
                .hasMessageContaining("'2.0' at /formatVersion");
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void turnsAnExceptionOfTheCallbackIntoJacksonsOwn(Json json) {
        assertThatThrownBy(() -> json.withUnknownProperties(place -> {
                            throw new IllegalStateException("not " + place);
                        })
                        .table("{\"formatVersion\":\"1.0\",\"x\":1}"))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("not /x");
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void readsTheWordsOfAValueThatHasNoMeaningYet(Json json) throws Exception {
        PerformanceTargetTable table =
                json.table("{\"formatVersion\":\"1.0\",\"indicators\":[{\"value\":{\"text\":\"≥90%\"}}]}");

        assertThat(new String(json.write(table), StandardCharsets.UTF_8))
                .contains(
                        "{\"text\":\"≥90%\",\"target\":{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":90,\"unit\":\"%\"}}");
        assertThatThrownBy(() -> json.table("{\"formatVersion\":\"1.0\",\"indicators\":[{\"value\":{\"text\":\"x\","
                        + "\"reason\":{\"code\":\"unexpected\",\"index\":0}}}]}"))
                .hasMessageContaining("expected the property 'target' beside 'reason'");
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void anOptionMakesAnotherModuleAndLeavesTheFirstAsItWas(Json json) throws Exception {
        String unknown = "{\"formatVersion\":\"1.0\",\"x\":1}";
        String nulls = "{\"formatVersion\":\"1.0\",\"title\":null}";
        byte[] before = json.write(json.table(Samples.FULL));
        List<String> dropped = new ArrayList<>();
        Json all = json.withStringAmounts().withNullsAsAbsent().withUnknownProperties(dropped::add);

        all.table(unknown);
        all.table(nulls);
        assertThat(dropped).containsExactly("/x");
        assertThat(all.write(all.table(Samples.FULL))).isNotEqualTo(before);

        assertThatThrownBy(() -> json.table(unknown)).hasMessageContaining("the unknown property 'x'");
        assertThatThrownBy(() -> json.table(nulls)).hasMessageContaining("found null");
        assertThat(json.write(json.table(Samples.FULL))).isEqualTo(before);
    }
}
