package io.github.performancetargets.examples.spark;

import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** One Spark in this JVM for all tests: starting it takes longer than most of them. */
final class LocalSpark {
    static final SparkSession SESSION = start();

    private LocalSpark() {}

    private static SparkSession start() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("performance-targets")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        TargetFunctions.register(session, Locale.SIMPLIFIED_CHINESE);
        return session;
    }
}
