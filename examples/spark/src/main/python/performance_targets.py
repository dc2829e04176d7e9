"""How PySpark uses the functions: docs/spark.md says which jars it takes.

spark-submit --jars performance-targets-spark.jar,performance-targets-core.jar performance_targets.py forms.jsonl
"""

import sys

from pyspark.sql import SparkSession


def register(spark):
    """Makes performance_findings, performance_indicators and performance_rollup known to the session."""
    functions = spark._jvm.io.github.performancetargets.examples.spark.TargetFunctions
    functions.register(spark._jsparkSession)


if __name__ == "__main__":
    spark = SparkSession.builder.appName("performance-targets").getOrCreate()
    register(spark)
    spark.read.text(sys.argv[1]).withColumnRenamed("value", "json").createOrReplaceTempView("forms")
    spark.sql(
        "SELECT f.rule, f.severity, count(*) AS findings FROM forms LATERAL VIEW inline(performance_findings(json)) f "
        "GROUP BY f.rule, f.severity ORDER BY findings DESC"
    ).show(truncate=False)
    spark.sql("SELECT inline(performance_indicators(json)) FROM forms").show()
    spark.sql("SELECT performance_rollup(json) AS total FROM forms").show(truncate=False)
