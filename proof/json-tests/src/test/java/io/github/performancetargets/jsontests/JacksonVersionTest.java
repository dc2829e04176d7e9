package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

/** The build says with which releases of Jackson these tests run; they are on the class path, and no others. */
class JacksonVersionTest {
    @Test
    void isThatOfTheBuildForJackson2() {
        String expected = System.getProperty("jackson2.version");

        assertThat(new JsonMapper().version()).hasToString(expected);
        assertThat(new JsonFactory().version()).hasToString(expected);
    }

    @Test
    void isThatOfTheBuildForJackson3() {
        String expected = System.getProperty("jackson3.version");

        assertThat(new tools.jackson.databind.json.JsonMapper().version()).hasToString(expected);
        assertThat(new tools.jackson.core.json.JsonFactory().version()).hasToString(expected);
    }
}
