package io.github.performancetargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same forms through the command line and through Spark. */
class SameAsCommandLineIT {
    private static final SparkSession SPARK = LocalSpark.SESSION;
    private static final Path SCRATCH = Path.of(System.getProperty("scratch.directory"));
    private static final int FORMS = 100_000;
    private static final int BAD = 3;
    private static final String FINDING = "key, rule, severity, criterion, pointer, place, found, message";

    private static Path summary;

    @BeforeAll
    static void checkOnTheCommandLine() throws Exception {
        Path forms = SCRATCH.resolve("forms.jsonl");
        run(
                List.of(
                        System.getProperty("scale.jar"),
                        "forms",
                        "--conformance",
                        System.getProperty("conformance.directory"),
                        "-o",
                        forms.toString(),
                        Integer.toString(FORMS)),
                0,
                SCRATCH.resolve("scale.out"));
        Files.writeString(
                forms,
                "{\"formatVersion\":\"1.0\",\"bogus\":1}\n[]\n{\"formatVersion\":\"1.0\",\n",
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);
        Path checked = SCRATCH.resolve("checked.jsonl");
        summary = SCRATCH.resolve("summary.json");
        run(
                List.of(
                        System.getProperty("cli.jar"),
                        "check",
                        "--format",
                        "json",
                        "--summary",
                        summary.toString(),
                        forms.toString()),
                2,
                checked);
        numbered(forms).createOrReplaceTempView("numbered");
        SPARK.sql("SELECT number, inline(performance_findings(json)) FROM numbered")
                .cache()
                .createOrReplaceTempView("found");
        SPARK.read().schema(checkedSchema()).json(checked.toString()).createOrReplaceTempView("checked");
    }

    private static void run(List<String> command, int code, Path out) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
        all.addAll(command);
        Process process = new ProcessBuilder(all)
                .redirectOutput(out.toFile())
                .redirectError(SCRATCH.resolve(out.getFileName() + ".err").toFile())
                .start();
        assertThat(process.waitFor()).as(command.toString()).isEqualTo(code);
    }

    private static Dataset<Row> numbered(Path forms) {
        JavaRDD<Row> lines = SPARK.read()
                .textFile(forms.toString())
                .javaRDD()
                .zipWithIndex()
                .map(line -> RowFactory.create(line._2() + 1, line._1()));
        return SPARK.createDataFrame(
                        lines,
                        new StructType().add("number", DataTypes.LongType).add("json", DataTypes.StringType))
                .cache();
    }

    private static StructType checkedSchema() {
        return StructType.fromDDL(
                "verdict STRING, `table` BIGINT, line BIGINT, findings ARRAY<STRUCT<key STRING, rule STRING,"
                        + " severity STRING, criterion STRING, pointer STRING, place STRING, found STRING, message STRING>>");
    }

    @Test
    void everyFindingIsTheSame() {
        Dataset<Row> bySpark = SPARK.sql("SELECT number, " + FINDING + " FROM found WHERE error IS NULL");
        Dataset<Row> byProgram = SPARK.sql(
                "SELECT `table` AS number, " + FINDING + " FROM (SELECT `table`, inline(findings) FROM checked)");

        assertThat(bySpark.count()).isEqualTo(byProgram.count()).isGreaterThan(FORMS);
        // as many, and none that the other has not
        assertThat(bySpark.exceptAll(byProgram).takeAsList(3)).isEmpty();
    }

    @Test
    void theSameLinesAreBad() {
        List<Row> bySpark = SPARK.sql("SELECT number FROM found WHERE error IS NOT NULL ORDER BY number")
                .collectAsList();
        List<Row> byProgram = SPARK.sql("SELECT line FROM checked WHERE verdict = 'unreadable' ORDER BY line")
                .collectAsList();

        assertThat(bySpark).hasSize(BAD).isEqualTo(byProgram);
    }

    @Test
    void theRollUpIsTheSummary() {
        Row total = SPARK.sql("SELECT t.* FROM (SELECT performance_rollup(json) AS t FROM numbered)")
                .first();
        Dataset<Row> written = SPARK.read().option("multiLine", true).json(summary.toString());
        Row counted = written.select("tables", "complete", "unreadable").first();
        List<Row> rules = written.selectExpr("inline(rules)")
                .select("rule", "severity", "findings", "tables")
                .orderBy("rule", "severity")
                .collectAsList();

        assertThat(total.getLong(0)).isEqualTo(FORMS).isEqualTo(counted.getLong(0));
        assertThat(total.getLong(1)).isEqualTo(counted.getLong(1));
        assertThat(total.getLong(2)).isEqualTo(BAD).isEqualTo(counted.getLong(2));
        assertThat(total.<Row>getList(3)).isEqualTo(rules);
    }

    @Test
    void thereIsARowForEachIndicator() {
        Row counts = SPARK.sql("SELECT sum(json_array_length(get_json_object(json, '$.indicators'))),"
                        + " sum(size(performance_indicators(json))) FROM numbered WHERE number <= " + FORMS)
                .first();
        assertThat(counts.getLong(1)).isEqualTo(counts.getLong(0)).isGreaterThan(5L * FORMS);
    }
}
