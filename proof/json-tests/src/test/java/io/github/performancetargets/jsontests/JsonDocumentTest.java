package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** docs/json.md says all that the schema says: a reader of it can write the format by hand. */
class JsonDocumentTest {
    private static final String DOCUMENT = Conformance.document("json.md");
    private static final Pattern FENCE = Pattern.compile("```(json|java)?\n(.*?)```", Pattern.DOTALL);

    @Test
    void saysOfEveryPropertyWhatTheSchemaSays() {
        assertThat(FormatNames.descriptionsOfTheSchema())
                .hasSizeGreaterThan(90)
                .allSatisfy((property, description) -> assertThat(DOCUMENT.lines())
                        .as(property)
                        .anyMatch(
                                line -> line.startsWith("| `" + property.substring(property.indexOf('.') + 1) + "` | ")
                                        && line.endsWith(" | " + description + " |")));
    }

    @Test
    void namesEveryCodeOfTheSchema() {
        Set<String> missing = new TreeSet<>(FormatNames.codesOfTheSchema());
        missing.removeIf(code -> DOCUMENT.contains("`" + code + "`"));

        assertThat(missing).isEmpty();
    }

    /** Each list of properties is exactly that of the schema, in its order. */
    @Test
    void listsThePropertiesOfEachObjectInTheirOrder() {
        Map<String, List<String>> documented = new TreeMap<>();
        Matcher lists = FENCE.matcher(DOCUMENT);
        while (lists.find()) {
            if (lists.group(1) == null) {
                for (String line : lists.group(2).strip().split("\n(?! )", -1)) {
                    List<String> words = new ArrayList<>(
                            Arrays.asList(line.replaceAll("\\(.*", "").strip().split("\\s+", -1)));
                    documented.put(words.remove(0), words);
                }
            }
        }
        documented.remove("target");

        assertThat(documented).isEqualTo(FormatNames.objectsOfTheSchema());
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void showsATableThatIsValidAndRead(Json json) throws Exception {
        Matcher examples = FENCE.matcher(DOCUMENT);
        assertThat(examples.find()).isTrue();
        String example = examples.group(2);
        PerformanceTargetTable table = json.table(example);

        assertThat(TableSchema.errors(example, TableSchema.TABLE)).isEmpty();
        assertThat(json.writeText(table)).isEqualTo(example.replaceAll("\n *", ""));
    }
}
