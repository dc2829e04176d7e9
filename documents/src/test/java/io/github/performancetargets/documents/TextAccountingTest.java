package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of the texts stands in the model or in a remark, exactly once. */
class TextAccountingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms/pingluo-justice-2021.txt",
                "corpus/tables/02_chizhou_tangxi_cunji.txt",
                "corpus/tables/03_yueyangxian_gaobiaonongtian.txt",
                "corpus/tables/04_nanyue_fupin.txt",
                "corpus/tables/05_zhongjiang_shuili.txt",
                "corpus/tables/09_xiangtan_wupaoche_2024.txt",
                "corpus/tables/20_fuliang_linye_split_columns_partial.txt",
                "corpus/tables/21_qingjian_guoyuanlu_partial.txt"
            })
    void everyCellIsInTheModelOrInARemark(String name) throws Exception {
        Path file = Conformance.file(name);
        Map<Place, String> cells = new HashMap<>();
        String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
        for (int row = 0; row < lines.length; row++) {
            String[] texts = lines[row].split("\t", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    cells.put(new Place("", row + 1, column + 1), texts[column].strip());
                }
            }
        }
        Accounting.check(DocumentReader.create().read(file), cells);
    }
}
