package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding in real tables, as a reviewer wrote them down before the rules were run: an extra one fails. */
class ReviewConformanceTest {
    private static final Path CASES = Path.of(System.getProperty("conformance.directory", "../conformance"));

    // whether a text is understood is the business of the notation, which has cases of its own
    private static final RuleId NOT_UNDERSTOOD = RuleId.of("completeness/value-not-understood");

    @ParameterizedTest
    @CsvSource({
        "101-pingluo-justice-1,1",
        "102-pingluo-justice-2,2",
        "103-pingluo-justice-3,3",
    })
    void theCountyForms(String folder, int number) throws IOException {
        PerformanceTargetTable table = List.of(CountyForms.first(), CountyForms.second(), CountyForms.third())
                .get(number - 1);

        compare(folder, "forms/pingluo-justice-2021.txt#" + number, FormEdition.PINGLUO_2021, table);
    }

    @ParameterizedTest
    @CsvSource({
        "111-chizhou-village-subsidies,02_chizhou_tangxi_cunji.txt",
        "112-yueyang-farmland,03_yueyangxian_gaobiaonongtian.txt",
        "113-nanyue-tourism,04_nanyue_fupin.txt",
        "114-zhongjiang-water,05_zhongjiang_shuili.txt",
        "115-xiangtan-dust,09_xiangtan_wupaoche_2024.txt",
        "116-fuliang-forestry,20_fuliang_linye_split_columns_partial.txt",
        "117-qingjian-road,21_qingjian_guoyuanlu_partial.txt",
    })
    void thePublishedTables(String folder, String file) throws IOException {
        PerformanceTargetTable table = CorpusTable.read(CASES.resolve("corpus/tables/" + file));

        compare(folder, "corpus/tables/" + file, FormEdition.GENERIC, table);
    }

    private static void compare(String folder, String source, FormEdition edition, PerformanceTargetTable table)
            throws IOException {
        Report report = Validator.review(edition).without(NOT_UNDERSTOOD).validate(table);

        assertThat(json(source, report.findings()))
                .isEqualTo(Files.readString(CASES.resolve(folder + "/expected.json")));
    }

    private static String json(String source, List<Finding> findings) {
        String lines = findings.stream()
                .map(finding -> "  {\"rule\": \"" + finding.rule() + "\", \"severity\": \""
                        + finding.severity().code() + "\", \"at\": \""
                        + finding.place().pointer() + "\"}")
                .collect(Collectors.joining(",\n"));
        return "{\"source\": \"" + source + "\",\n \"findings\": [" + (lines.isEmpty() ? "" : "\n" + lines + "\n ")
                + "]}\n";
    }
}
