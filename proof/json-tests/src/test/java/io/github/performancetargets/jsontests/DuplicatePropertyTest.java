package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No property of any object stands twice, whatever the caller's mapper says. */
class DuplicatePropertyTest {
    /** The full table with one of its properties, each in turn, written twice. */
    private static List<String> doubled() throws Exception {
        List<String> documents = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Samples.FULL)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    documents.add(doubled(start));
                }
            }
        }
        return documents;
    }

    private static String doubled(int start) throws Exception {
        try (JsonParser property = new JsonFactory().createParser("{" + Samples.FULL.substring(start))) {
            property.nextToken();
            property.nextToken();
            property.nextToken();
            property.skipChildren();
            property.finishToken();
            int end = start + (int) property.currentLocation().getCharOffset() - 1;
            return Samples.FULL.substring(0, end) + "," + Samples.FULL.substring(start);
        }
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void isRefusedInEveryObject(Json json) throws Exception {
        List<String> documents = doubled();
        assertThat(documents).hasSizeGreaterThan(150);
        for (Json setting : List.of(json, json.lax(), json.strict())) {
            for (String document : documents) {
                Throwable failure = catchThrowable(() -> setting.table(document));
                assertThat(failure).as(document).isNotNull();
                assertThat(json.isOwn(failure)).as("%s", failure).isTrue();
                assertThat(failure.getMessage()).containsAnyOf("once", "Duplicate");
            }
        }
    }
}
