package io.github.performancetargets.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PerformanceTargetJsonTest {
    private static final String TABLE = """
            {"formatVersion":"1.0","title":"部门项目支出预算绩效目标表","edition":"pingluo-2021","fiscalYear":2021,\
            "project":{"name":"𠮷林路","supervisingDepartment":{"name":"行财科","code":"05"},\
            "implementingOrganization":{"name":"平罗县司法局"},"nature":"其他项目","term":"1 年期"},\
            "funding":{"unit":"万元","annual":{"label":"年度资金总额","total":62.5,\
            "sources":[{"kind":"fiscal","label":"财政拨款","amount":62.5},{"kind":"彩票公益金","amount":0}]}},\
            "goals":[{"id":"1","label":"目标 1","text":"完成"}],\
            "slots":[{"category":"output","label":"产出指标"},\
            {"category":"output","dimension":"quantity","label":"数量指标 (必填硬性指标)","requirement":"required-quantified"}],\
            "indicators":[\
            {"id":"1","category":"output","dimension":"quantity","name":"调查评估","value":{"text":"≥200 人",\
            "target":{"kind":"bound","operator":">=","amount":200,"unit":"人"}}},\
            {"id":"4","category":"output","name":"划拨","value":{"text":"13个乡镇",\
            "target":{"kind":"bound","amount":13,"unit":"个","counted":"乡镇"}},"core":true,"direction":"positive","weight":10},\
            {"id":"9","period":"medium-term","value":{"text":"每次 10000-30000 元",\
            "target":{"kind":"range","low":10000,"high":30000,"highExclusive":true,"unit":"元/次"}}},\
            {"id":"10","name":"下降","value":{"text":"较上年下降3%以上",\
            "target":{"kind":"change","direction":"decrease","baseline":"上年","operator":">=","amount":3,"unit":"%"}}},\
            {"id":"11","value":{"text":"年度内完成","target":{"kind":"deadline","by":"FY"}}},\
            {"id":"12","value":{"text":" 长效 ","target":{"kind":"qualitative"}},\
            "priorValues":[{"label":"上年","value":{"text":"8","target":{"kind":"bound","amount":8}}}]},\
            {"id":"13","value":{"text":"3至5或7","target":{"kind":"text"},"reason":{"code":"unexpected","index":3}}}],\
            "fields":[{"label":"填报人","text":""}],\
            "extensions":{"acme:approval":{"id":1.50,"tags":[null,true,"x"]}}}""";

    private final JsonMapper mapper = PerformanceTargetJson.mapper();

    @Test
    void readsAndWritesAWholeTable() throws Exception {
        PerformanceTargetTable table = mapper.readValue(TABLE, PerformanceTargetTable.class);

        assertThat(mapper.writeValueAsString(table)).isEqualTo(TABLE);
        assertThat(mapper.writeValueAsBytes(table))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TABLE);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(table), PerformanceTargetTable.class))
                .isEqualTo(table);
    }

    @Test
    void bindsATargetThatStandsAlone() throws Exception {
        String json = "{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":0.00000001,\"unit\":\"%\"}";
        Target target = mapper.readValue(json, Target.class);

        assertThat(target).isInstanceOf(Bound.class).isEqualTo(mapper.readValue(json, Bound.class));
        assertThat(mapper.writeValueAsString(target)).isEqualTo(json);
    }

    @Test
    void saysWhereWhatWasExpectedAndWhatWasFound() {
        String json = TABLE.replace("\"amount\":200", "\"amount\":[200]");

        assertThatThrownBy(() -> mapper.readValue(json, PerformanceTargetTable.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("expected a number, found a list at /indicators/0/value/target/amount")
                .satisfies(e -> assertThat(((JsonMappingException) e).getPath()).hasSize(5))
                .satisfies(e ->
                        assertThat(((JsonProcessingException) e).getLocation()).isNotNull());
    }
}
