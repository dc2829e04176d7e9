package io.github.performancetargets.examples.spark;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/**
 * 指标行函数 The indicators of a table as flat rows, for reports; one element with an error where there is no table. {@code low} and
 * {@code high} are filled where the value is an amount or a range: both are the amount where there is one.
 */
final class IndicatorsFunction implements UDF1<@Nullable String, List<Row>> {
    static final DataType TYPE = SparkColumns.rows(
            SparkColumns.number("position"),
            SparkColumns.text("id"),
            SparkColumns.text("period"),
            SparkColumns.text("category"),
            SparkColumns.text("dimension"),
            SparkColumns.text("name"),
            SparkColumns.text("value"),
            SparkColumns.text("kind"),
            SparkColumns.text("operator"),
            SparkColumns.amount("low"),
            SparkColumns.amount("high"),
            SparkColumns.text("unit"),
            SparkColumns.amount("weight"),
            SparkColumns.text("actual"),
            SparkColumns.text("error"));

    private static final int COLUMNS = 15;
    private static final long serialVersionUID = 1;

    private final Locale locale;

    IndicatorsFunction(Locale locale) {
        this.locale = locale;
    }

    @Override
    public List<Row> call(@Nullable String json) {
        ReadJson read = ReadJson.of(json, locale);
        if (read.table().isEmpty()) {
            @Nullable Object[] bad = new @Nullable Object[COLUMNS];
            bad[COLUMNS - 1] = read.error();
            return List.of(RowFactory.create(bad));
        }
        return rows(read.table().get());
    }

    private static List<Row> rows(PerformanceTargetTable table) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : table.indicators()) {
            FlatValue value = indicator
                    .value()
                    .map(StatedTarget::target)
                    .map(FlatValue::of)
                    .orElse(FlatValue.NONE);
            rows.add(RowFactory.create(
                    (long) rows.size(),
                    indicator.id().orElse(null),
                    indicator.period().code(),
                    indicator.category().map(IndicatorCategory::code).orElse(null),
                    indicator.dimension().map(IndicatorDimension::code).orElse(null),
                    indicator.name(),
                    indicator.value().map(StatedTarget::text).orElse(null),
                    value.kind().orElse(null),
                    value.operator().orElse(null),
                    value.low().flatMap(SparkColumns::held).orElse(null),
                    value.high().flatMap(SparkColumns::held).orElse(null),
                    value.unit().orElse(null),
                    indicator
                            .weight()
                            .flatMap(weight -> SparkColumns.held(weight.points()))
                            .orElse(null),
                    indicator.actual().map(StatedTarget::text).orElse(null),
                    null));
        }
        return rows;
    }
}
