package io.github.performancetargets.examples.spark;

import java.util.Locale;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * 绩效目标的 SQL 函数 Functions over a column that holds a table as JSON in each row. A row that cannot be read gives a row that says why,
 * never a failed job.
 *
 * <pre>{@code
 * SELECT source, f.* FROM forms LATERAL VIEW inline(performance_findings(json)) f
 * SELECT source, i.* FROM forms LATERAL VIEW inline(performance_indicators(json)) i
 * SELECT county, performance_rollup(json) FROM forms GROUP BY county
 * }</pre>
 */
public final class TargetFunctions {
    /** 审核意见 What a review finds in a table: an array with an element for each finding. */
    public static final String FINDINGS = "performance_findings";
    /** 指标行 The indicators of a table: an array with an element for each. */
    public static final String INDICATORS = "performance_indicators";
    /** 汇总 How often which rule spoke in many tables: an aggregate. */
    public static final String ROLL_UP = "performance_rollup";

    private TargetFunctions() {}

    /** Makes the functions known to a session, with Chinese words; this is what PySpark calls. */
    public static void register(SparkSession session) {
        register(session, Locale.SIMPLIFIED_CHINESE);
    }

    /** The same with the words of a language. */
    public static void register(SparkSession session, Locale locale) {
        session.udf().register(FINDINGS, new FindingsFunction(locale), FindingsFunction.TYPE);
        session.udf().register(INDICATORS, new IndicatorsFunction(locale), IndicatorsFunction.TYPE);
        session.udf().register(ROLL_UP, functions.udaf(new RollUpFunction(), Encoders.STRING()));
    }
}
