package io.github.performancetargets.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormGeneratorTest {
    private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.directory"));
    private static final int FORMS = 20_000;

    private final TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
    private final FormGenerator generator = FormGenerator.of(CONFORMANCE, 22);

    FormGeneratorTest() throws IOException {}

    @Test
    void aReviewFindsInEveryFormExactlyWhatIsExpected() {
        for (long index = 0; index < FORMS; index++) {
            GeneratedForm form = generator.form(index);
            assertThat(found(form.table()))
                    .as("form %s of %s with %s", index, form.sample(), form.seeded())
                    .isEqualTo(form.expected());
        }
    }

    private List<ExpectedFinding> found(PerformanceTargetTable table) {
        return validator.validate(table).findings().stream()
                .map(ExpectedFinding::of)
                .sorted()
                .toList();
    }

    @Test
    void formsOfOneSeedAreTheSameAndThoseOfAnotherAreNot() throws IOException {
        FormGenerator again = FormGenerator.of(CONFORMANCE, 22);
        FormGenerator other = FormGenerator.of(CONFORMANCE, 23);

        assertThat(again.form(17)).isEqualTo(generator.form(17));
        assertThat(other.form(17)).isNotEqualTo(generator.form(17));
    }

    @Test
    void everyKindOfDefectAndHardlyAFormTwice() throws IOException {
        Map<SeededDefect, Integer> seeded = new EnumMap<>(SeededDefect.class);
        Set<PerformanceTargetTable> different = new HashSet<>();
        Set<String> samples = new HashSet<>();
        for (long index = 0; index < FORMS; index++) {
            GeneratedForm form = generator.form(index);
            form.seeded().forEach(defect -> seeded.merge(defect, 1, Integer::sum));
            different.add(form.table());
            samples.add(form.sample());
        }
        assertThat(seeded).containsOnlyKeys(SeededDefect.values());
        assertThat(seeded.values()).allSatisfy(count -> assertThat(count).isGreaterThan(FORMS / 1000));
        assertThat(different).hasSizeGreaterThan(FORMS * 9 / 10);
        assertThat(samples).hasSizeGreaterThan(60);
    }

    @Test
    void formsAreWrittenAndReadAsTheyAre() throws IOException {
        for (long index = 0; index < 1000; index++) {
            PerformanceTargetTable table = generator.form(index).table();
            assertThat(PlainJson.STRICT.read(PlainJson.STRICT.write(table), PerformanceTargetTable.class))
                    .isEqualTo(table);
        }
    }
}
