package io.github.performancetargets.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everythingIsSaidInBothLanguages() throws IOException {
        assertThat(keys("messages_zh_CN.properties"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys("messages.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BudgetDesk.class.getResourceAsStream("/" + file)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
