package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What mappers make of the model that do not know the format: recorded, so that docs/json.md may say it. None of them writes what the
 * format says, and only Jackson 2 says so.
 */
@Tag("newest-only")
class OtherMappersTest {
    private static final byte[] FULL = Samples.FULL.getBytes(StandardCharsets.UTF_8);
    private static final PerformanceTargetTable TABLE = table();

    private static PerformanceTargetTable table() {
        try {
            return PlainJson.STRICT.read(FULL, PerformanceTargetTable.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void jackson2WithoutTheModuleRefusesTables() {
        ObjectMapper mapper = new ObjectMapper();

        assertThatThrownBy(() -> mapper.writeValueAsBytes(TABLE)).isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> mapper.readValue(FULL, PerformanceTargetTable.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void jackson3WithoutTheModuleLosesTheTableWithoutAWord() {
        tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

        assertThat(mapper.writeValueAsString(TABLE)).isEqualTo("{}");
        assertThatThrownBy(() -> mapper.readValue(FULL, PerformanceTargetTable.class))
                .isInstanceOf(tools.jackson.databind.exc.InvalidDefinitionException.class);
    }

    @Test
    void fastjson2LosesTheTableWithoutAWord() {
        assertThat(JSON.toJSONString(TABLE)).isEqualTo("{}");
        assertThatThrownBy(() -> JSON.parseObject(FULL, PerformanceTargetTable.class))
                .isInstanceOf(JSONException.class);
    }

    @Test
    void fastjson2CarriesWhatTheLibraryWroteAsATree() throws Exception {
        byte[] carried = JSON.toJSONBytes(JSON.parseObject(FULL));

        // its trees drop the sign of a zero, which extensions keep
        byte[] unsigned = Samples.FULL.replace("-0]", "0]").getBytes(StandardCharsets.UTF_8);
        assertThat(PlainJson.STRICT.read(carried, PerformanceTargetTable.class))
                .isEqualTo(PlainJson.STRICT.read(unsigned, PerformanceTargetTable.class));
    }

    @Test
    void amountsBecomeObjectsAndCodesNamesOfJava() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(Amount.of(7))).isEqualTo("{\"compact\":true}");
        assertThat(new tools.jackson.databind.ObjectMapper().writeValueAsString(Amount.of(7)))
                .isEqualTo("{\"compact\":true}");
        assertThat(JSON.toJSONString(Amount.of(7))).isEqualTo("{\"compact\":true}");
        assertThat(new ObjectMapper().writeValueAsString(Severity.ERROR)).isEqualTo("\"ERROR\"");
        assertThat(new tools.jackson.databind.ObjectMapper().writeValueAsString(Severity.ERROR))
                .isEqualTo("\"ERROR\"");
        assertThat(JSON.toJSONString(Severity.ERROR)).isEqualTo("\"ERROR\"");
    }
}
