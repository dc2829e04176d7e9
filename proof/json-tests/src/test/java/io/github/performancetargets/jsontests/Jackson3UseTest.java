package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonView;
import io.github.performancetargets.jackson3.PerformanceTargetJson;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The model inside a caller's own classes and settings, with Jackson 3. */
class Jackson3UseTest {
    // trees drop the zeros of 1.50 and the sign of -0, which extensions keep elsewhere
    private static final String WITHOUT_IDLE_ZEROS =
            Samples.FULL.replace("1.50", "1.25").replace("-0]", "0]");

    record Batch(
            String batchName,
            PerformanceTargetTable firstTable,
            List<PerformanceTargetTable> moreTables,
            Map<String, Target> targetsByName,
            Optional<Amount> maybeAmount) {}

    static final class Seen {
        @JsonView(Seen.class)
        public final PerformanceTargetTable table;

        @JsonView(Batch.class)
        public final String hidden = "hidden";

        Seen(PerformanceTargetTable table) {
            this.table = table;
        }
    }

    private static JsonMapper.Builder found() {
        return JsonMapper.builder().findAndAddModules();
    }

    private static Batch batch(ObjectMapper mapper) throws Exception {
        PerformanceTargetTable table = mapper.readValue(WITHOUT_IDLE_ZEROS, PerformanceTargetTable.class);
        Target target = mapper.readValue("{\"kind\":\"bound\",\"amount\":1.5}", Bound.class);
        return new Batch("一", table, List.of(table, table), Map.of("a", target), Optional.of(Amount.HUNDRED));
    }

    /** A tree of doubles would make …568 of it, silently. */
    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567.12", "0.123456789012345678", "1.50"})
    void anAmountIsExactOnItsWayThroughATreeOrAMap(String number) throws Exception {
        ObjectMapper mapper = PerformanceTargetJson.mapper();
        String json = "{\"kind\":\"bound\",\"amount\":" + number + "}";
        Bound direct = mapper.readValue(json, Bound.class);

        assertThat(mapper.treeToValue(mapper.readTree(json), Bound.class)).isEqualTo(direct);
        assertThat(mapper.convertValue(mapper.readValue(json, Map.class), Bound.class))
                .isEqualTo(direct);
        assertThat(mapper.writeValueAsString(mapper.readTree(json))).isEqualTo(json);
    }

    @Test
    void isFoundByServiceLoaderAndWorksInsideOtherClasses() throws Exception {
        ObjectMapper mapper = found().build();
        Batch batch = batch(mapper);

        assertThat(mapper.readValue(mapper.writeValueAsBytes(batch), Batch.class))
                .isEqualTo(batch);
        assertThat(mapper.convertValue(batch, Batch.class)).isEqualTo(batch);
        assertThat(mapper.treeToValue(mapper.valueToTree(batch), Batch.class)).isEqualTo(batch);
    }

    @Test
    void leavesNamingStrategiesDefaultTypingAndViewsAlone() throws Exception {
        ObjectMapper snake = found().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(Object.class)
                        .build())
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .build();
        Batch batch = batch(snake);
        String written = snake.writeValueAsString(batch);

        assertThat(written).contains("\"batch_name\":\"一\"", "\"first_table\":" + Samples.FULL.substring(0, 60));
        assertThat(snake.readValue(written, Batch.class)).isEqualTo(batch);
        assertThat(snake.writerWithView(Seen.class).writeValueAsString(new Seen(batch.firstTable())))
                .contains("formatVersion", "supervisingDepartment")
                .doesNotContain("hidden");
    }

    @Test
    void tellsThePathThroughTheCallersClasses() {
        ObjectMapper mapper = found().build();

        assertThatThrownBy(() -> mapper.readValue(
                        "{\"moreTables\":[{\"formatVersion\":\"1.0\",\"goals\":[{\"id\":7}]}]}", Batch.class))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        e -> assertThat(e.getPathReference()).isEqualTo("/moreTables/0/goals/0/id"))
                .hasMessageContaining("expected a string, found the number 7 at /moreTables/0/goals/0/id");
    }

    @Test
    void keepsANullOfTheCallersClass() throws Exception {
        assertThat(found().build()
                        .readValue("{\"firstTable\":null}", Batch.class)
                        .firstTable())
                .isNull();
    }

    @Test
    void readsOneTableALine() throws Exception {
        ObjectMapper mapper = found().build();
        String lines = Samples.FULL + "\n" + Samples.FULL + "\n";
        try (MappingIterator<PerformanceTargetTable> tables =
                mapper.readerFor(PerformanceTargetTable.class).readValues(lines)) {
            assertThat(tables.readAll()).hasSize(2);
        }
    }

    @Test
    void readsATreeThatKeepsExactNumbers() throws Exception {
        ObjectMapper mapper = found().build();
        JsonNode tree = mapper.readTree("{\"kind\":\"bound\",\"amount\":0.1}");

        assertThat(mapper.treeToValue(tree, Bound.class).amount()).isEqualTo(Amount.parse("0.1"));
    }
}
