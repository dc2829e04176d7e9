package io.github.performancetargets.examples.spark;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/** 审核意见函数 What a review finds in a table, an element for each finding; one element with an error where there is no table. */
final class FindingsFunction implements UDF1<@Nullable String, List<Row>> {
    static final DataType TYPE = SparkColumns.rows(
            SparkColumns.text("key"),
            SparkColumns.text("rule"),
            SparkColumns.text("severity"),
            SparkColumns.text("criterion"),
            SparkColumns.text("pointer"),
            SparkColumns.text("place"),
            SparkColumns.text("found"),
            SparkColumns.text("message"),
            SparkColumns.text("error"));

    /** Made once in each JVM: it is immutable, and not sent from one to the other. */
    static final TableValidator VALIDATOR = TableValidator.review(EditionRegistry.builtIn());

    private static final long serialVersionUID = 1;

    private final Locale locale;

    FindingsFunction(Locale locale) {
        this.locale = locale;
    }

    @Override
    public List<Row> call(@Nullable String json) {
        ReadJson read = ReadJson.of(json, locale);
        return read.table()
                .map(this::rows)
                .orElseGet(
                        () -> List.of(RowFactory.create(null, null, null, null, null, null, null, null, read.error())));
    }

    private List<Row> rows(PerformanceTargetTable table) {
        Report report = VALIDATOR.validate(table);
        List<Row> rows = new ArrayList<>();
        for (Finding finding : report.findings()) {
            rows.add(RowFactory.create(
                    finding.key(),
                    finding.rule().value(),
                    finding.severity().code(),
                    finding.criterion().code(),
                    finding.place().pointer(),
                    report.place(finding, locale),
                    finding.rejected().orElse(null),
                    report.message(finding, locale),
                    null));
        }
        return rows;
    }
}
