package io.github.performancetargets.documents;

import java.nio.file.Path;
import java.util.List;

/** The cases shared by the modules' tests. */
final class Conformance {
    /** The documents as they were published. */
    static final List<String> DOCUMENTS = List.of(
            "forms/pingluo-justice-2021.txt",
            "corpus/tables/02_chizhou_tangxi_cunji.txt",
            "corpus/tables/03_yueyangxian_gaobiaonongtian.txt",
            "corpus/tables/04_nanyue_fupin.txt",
            "corpus/tables/05_zhongjiang_shuili.txt",
            "corpus/tables/09_xiangtan_wupaoche_2024.txt",
            "corpus/tables/20_fuliang_linye_split_columns_partial.txt",
            "corpus/tables/21_qingjian_guoyuanlu_partial.txt");

    private Conformance() {}

    static Path file(String name) {
        return Path.of(System.getProperty("conformance.directory", "../conformance"), name);
    }
}
