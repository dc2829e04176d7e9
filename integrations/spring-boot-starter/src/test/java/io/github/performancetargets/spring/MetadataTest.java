package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.FormEdition;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What editors know of the properties. */
class MetadataTest {
    @Test
    void everyPropertyIsDescribedAndEditionsAndSchemesAreNamed() throws Exception {
        JsonNode metadata;
        try (InputStream in = Objects.requireNonNull(PerformanceTargetsProperties.class.getResourceAsStream(
                "/META-INF/spring-configuration-metadata.json"))) {
            metadata = new JsonMapper().readTree(in);
        }

        List<JsonNode> properties = List.copyOf(metadata.get("properties").findParents("name"));
        assertThat(properties)
                .extracting(property -> property.get("name").asText().replace("performance-targets.", ""))
                .contains(
                        "edition",
                        "stage",
                        "profile",
                        "lexicon.with",
                        "lexicon.without",
                        "units",
                        "scheme",
                        "library",
                        "locale",
                        "json.nulls-as-absent",
                        "json.string-amounts",
                        "enabled",
                        "problems.enabled",
                        "converters.enabled",
                        "openapi.enabled");
        assertThat(properties)
                .allSatisfy(property ->
                        assertThat(property.path("description").asText()).isNotEmpty());
        assertThat(metadata.get("hints").findValuesAsText("value"))
                .containsAll(FormEdition.builtIn().stream().map(FormEdition::id).toList())
                .containsAll(
                        ScoringScheme.builtIn().stream().map(ScoringScheme::id).toList());
    }
}
