package io.github.performancetargets.documents.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The weights that the library reads are those that the labelled rows give. */
@Tag("load")
class WeightFittingTest {
    private static final Path FILE =
            Path.of("src/main/resources/io/github/performancetargets/documents/region/weights.tsv");
    private static final int MOST_FEATURES = 50;
    private static final int MOST_WEIGHTS = 250;

    @Test
    void fittingAgainGivesTheWeightsThatAreCommitted() throws Exception {
        assertThat(WeightFitting.fitted(new ArrayList<>(LabelledSheet.all()))).isEqualTo(Files.readString(FILE));
    }

    @Test
    void featuresAndWeightsAreFew() throws Exception {
        assertThat(Feature.values()).hasSizeLessThan(MOST_FEATURES);
        assertThat(Files.readAllLines(FILE)).hasSizeLessThan(MOST_WEIGHTS);
    }

    @Test
    void nearlyAllRowsGetTheirLabels() throws Exception {
        List<LabelledSheet> sheets = LabelledSheet.all();
        int plain = sheets.stream()
                .filter(s -> !s.name().contains(" "))
                .mapToInt(s -> s.wrong(Weights.standard()))
                .sum();
        int before = sheets.stream()
                .filter(s -> s.name().endsWith("another table"))
                .mapToInt(s -> s.wrong(Weights.standard()))
                .sum();
        assertThat(plain).as("of 1870 rows of the cases").isLessThan(45);
        assertThat(before).as("of 2170 rows with another table below").isLessThan(50);
    }
}
