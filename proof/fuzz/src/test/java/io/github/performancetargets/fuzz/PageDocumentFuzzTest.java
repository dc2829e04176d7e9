package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Whatever bytes claim to be a web page. */
class PageDocumentFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "documents.dict")
    void isReadOrRefused(byte[] bytes) throws IOException {
        DocumentLaws.check(bytes, "fuzz.html");
    }
}
