package io.github.performancetargets.examples.spark;

import java.util.Locale;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** 汇总函数 How many tables there are, how many are complete or cannot be read, and how often which rule spoke. */
final class RollUpFunction extends Aggregator<String, RuleTotals, Row> {
    static final StructType TYPE = DataTypes.createStructType(new StructField[] {
        SparkColumns.number("tables"),
        SparkColumns.number("complete"),
        SparkColumns.number("unreadable"),
        SparkColumns.of(
                "rules",
                SparkColumns.rows(
                        SparkColumns.text("rule"),
                        SparkColumns.text("severity"),
                        SparkColumns.number("findings"),
                        SparkColumns.number("tables")))
    });

    private static final long serialVersionUID = 1;

    @Override
    public RuleTotals zero() {
        return new RuleTotals();
    }

    @Override
    public RuleTotals reduce(RuleTotals totals, String json) {
        ReadJson.of(json, Locale.ROOT)
                .table()
                .map(FindingsFunction.VALIDATOR::validate)
                .ifPresentOrElse(totals::add, totals::unreadable);
        return totals;
    }

    @Override
    public RuleTotals merge(RuleTotals one, RuleTotals other) {
        return one.join(other);
    }

    @Override
    public Row finish(RuleTotals totals) {
        return totals.row();
    }

    @Override
    public Encoder<RuleTotals> bufferEncoder() {
        return Encoders.javaSerialization(RuleTotals.class);
    }

    @Override
    public Encoder<Row> outputEncoder() {
        return Encoders.row(TYPE);
    }
}
