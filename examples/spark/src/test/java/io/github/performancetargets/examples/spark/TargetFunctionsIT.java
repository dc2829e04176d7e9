package io.github.performancetargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TargetFunctionsIT {
    private static final SparkSession SPARK = LocalSpark.SESSION;

    private static final String TABLE = """
            {"formatVersion":"1.0","project":{"name":"培训"},"indicators":[
             {"id":"1","category":"output","dimension":"quantity","name":"培训人数",
              "value":{"text":"≥200 人","target":{"kind":"bound","operator":">=","amount":200,"unit":"人"}},"weight":10},
             {"category":"output","dimension":"cost","name":"培训费",
              "value":{"text":"10000-30000 元","target":{"kind":"range","low":10000,"high":30000,"unit":"元"}}},
             {"category":"benefit","name":"效果","value":{"text":"提高","target":{"kind":"qualitative"}}},
             {"category":"benefit","name":"满意程度"},
             {"category":"benefit","name":"","value":{"text":"≥90%","target":{"kind":"bound","operator":">=","amount":90,"unit":"%"}}}]}""";

    @BeforeAll
    static void forms() {
        SPARK.createDataset(Arrays.asList(TABLE, "{\"formatVersion\":\"1.0\",\"bogus\":1}", null), Encoders.STRING())
                .toDF("json")
                .createOrReplaceTempView("forms");
    }

    private static List<Row> sql(String query) {
        return SPARK.sql(query).collectAsList();
    }

    @Test
    void findingsAreRowsAndBadRowsAreRowsWithAnError() {
        List<Row> rows = sql(
                "SELECT f.rule, f.pointer, f.message, f.error FROM forms LATERAL VIEW inline(performance_findings(json)) f");

        assertThat(rows)
                .filteredOn(row -> row.isNullAt(3))
                .extracting(row -> row.getString(0) + " " + row.getString(1))
                .contains(
                        "completeness/name-missing /indicators/4/name",
                        "completeness/value-missing /indicators/3/value");
        assertThat(rows)
                .filteredOn(row -> !row.isNullAt(3))
                .hasSize(2)
                .allMatch(row -> row.isNullAt(0) && row.isNullAt(2))
                .extracting(row -> row.getString(3))
                .anyMatch(error -> error.contains("bogus"));
    }

    @Test
    void indicatorsAreFlatRows() {
        List<Row> rows = sql("SELECT i.* FROM forms LATERAL VIEW inline(performance_indicators(json)) i"
                + " WHERE i.error IS NULL ORDER BY i.position");

        assertThat(rows).hasSize(5);
        Row trained = rows.get(0);
        assertThat(trained.<String>getAs("name")).isEqualTo("培训人数");
        assertThat(trained.<String>getAs("kind")).isEqualTo("bound");
        assertThat(trained.<String>getAs("operator")).isEqualTo(">=");
        assertThat(trained.<BigDecimal>getAs("low")).isEqualByComparingTo("200");
        assertThat(trained.<BigDecimal>getAs("weight")).isEqualByComparingTo("10");
        assertThat(trained.<String>getAs("unit")).isEqualTo("人");
        assertThat(rows.get(1).<BigDecimal>getAs("high")).isEqualByComparingTo("30000");
        assertThat(rows.get(2).<String>getAs("kind")).isEqualTo("qualitative");
        assertThat(rows.get(2).<BigDecimal>getAs("low")).isNull();
        assertThat(rows.get(3).<String>getAs("kind")).isNull();
        assertThat(sql("SELECT i.error FROM forms LATERAL VIEW inline(performance_indicators(json)) i"
                        + " WHERE i.error IS NOT NULL"))
                .hasSize(2);
    }

    @Test
    void anAmountThatSparkCannotHoldIsLeftToItsText() {
        String many = "9".repeat(24);
        String json = "{\"formatVersion\":\"1.0\",\"indicators\":[{\"name\":\"甲\",\"value\":{\"text\":\"" + many
                + "元\",\"target\":{\"kind\":\"bound\",\"amount\":" + many + ",\"unit\":\"元\"}}}]}";
        List<Row> rows = sql("SELECT inline(performance_indicators('" + json + "'))");

        assertThat(rows.get(0).<BigDecimal>getAs("low")).isNull();
        assertThat(rows.get(0).<String>getAs("value")).isEqualTo(many + "元");
        assertThat(rows.get(0).<String>getAs("error")).isNull();
    }

    @Test
    void aRollUpCountsTablesAndRules() {
        Row total = sql("SELECT t.tables, t.complete, t.unreadable, t.rules FROM"
                        + " (SELECT performance_rollup(json) AS t FROM forms)")
                .get(0);

        assertThat(total.getLong(0)).isEqualTo(1);
        assertThat(total.getLong(1)).isZero();
        assertThat(total.getLong(2)).isEqualTo(2);
        List<Row> rules = total.getList(3);
        assertThat(rules).anySatisfy(rule -> {
            assertThat(rule.getString(0)).isEqualTo("completeness/name-missing");
            assertThat(rule.getString(1)).isEqualTo("error");
            assertThat(rule.getLong(2)).isEqualTo(1);
            assertThat(rule.getLong(3)).isEqualTo(1);
        });
    }

    @Test
    void theFunctionsAreThereForJavaToo() {
        List<Row> rows = SPARK.table("forms")
                .selectExpr("inline(performance_findings(json))")
                .where("severity = 'error'")
                .collectAsList();
        assertThat(rows).isNotEmpty();
    }
}
