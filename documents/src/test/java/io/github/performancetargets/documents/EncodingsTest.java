package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table reads to the same model from another encoding. */
class EncodingsTest {
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
    void textInGb18030ReadsToTheModelOfUtf8(String name) throws Exception {
        Path file = Conformance.file(name);
        List<PerformanceTargetTable> expected =
                DocumentReader.create().read(file).tables();
        ReadResult gb = read(Files.readString(file).replace("≧", "≥").getBytes(Charset.forName("GB18030")), "x.txt");
        assertThat(gb.tables()).as("gb18030").isEqualTo(expected);
        assertThat(gb.remarks()).extracting(Remark::kind).contains(RemarkKind.ENCODING);
    }

    private static ReadResult read(byte[] bytes, String name) throws Exception {
        return DocumentReader.create().read(bytes, name);
    }
}
