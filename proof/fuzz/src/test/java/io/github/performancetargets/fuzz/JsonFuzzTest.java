package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Whatever bytes claim to be a table in JSON. */
class JsonFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "json.dict")
    void bothGenerationsReadOneTableOrNone(byte[] json) throws IOException {
        JsonLaws.readByBothOrNone(json);
    }
}
