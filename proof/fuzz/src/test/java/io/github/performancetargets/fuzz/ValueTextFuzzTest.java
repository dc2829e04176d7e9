package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in the cell of a value. */
class ValueTextFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "values.dict")
    void keepsTheWordsAndReadsBackWhatItPrints(byte[] utf8) {
        ValueLaws.keepTheWordsAndReadBack(new String(utf8, StandardCharsets.UTF_8));
    }
}
