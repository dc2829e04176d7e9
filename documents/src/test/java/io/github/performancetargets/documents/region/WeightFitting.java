package io.github.performancetargets.documents.region;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * Fits the weights to sheets whose rows have known labels: an averaged perceptron over whole sequences, in which the right labels
 * must win by a margin. The seed is fixed, so that the same sheets give the same weights. Run from the folder of the module, it
 * writes them where the library reads them.
 */
@SuppressWarnings("EnumOrdinal") // the constants number the places of arrays that are never stored
final class WeightFitting {
    private static final long SEED = 20;
    private static final int ROUNDS = 20;
    private static final int MARGIN = 24;
    private static final int SCALE = 4;
    private static final int COARSE = 3;
    private static final int LEAST = 2;
    private static final Path FILE =
            Path.of("src/main/resources/io/github/performancetargets/documents/region/weights.tsv");

    private final List<LabelledSheet> sheets;
    private final int[][] costs = new int[RowLabel.values().length][Feature.values().length];
    private final int[] steps = new int[Weights.Step.values().length];
    private final long[][] costSums = new long[costs.length][Feature.values().length];
    private final long[] stepSums = new long[steps.length];
    private long count;

    private WeightFitting(List<LabelledSheet> sheets) throws IOException {
        this.sheets = sheets;
        try (var stream = Objects.requireNonNull(WeightFitting.class.getResourceAsStream("first-weights.tsv"))) {
            Weights first = Weights.read(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (RowLabel label : RowLabel.values()) {
                for (Feature feature : Feature.values()) {
                    costs[label.ordinal()][feature.ordinal()] = SCALE * first.cost(label, feature);
                }
            }
            for (Weights.Step step : Weights.Step.values()) {
                steps[step.ordinal()] = SCALE * first.cost(step);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Files.writeString(FILE, fitted(LabelledSheet.all()));
    }

    /** The weights, as the file holds them. */
    static String fitted(List<LabelledSheet> sheets) throws IOException {
        WeightFitting fitting = new WeightFitting(sheets);
        fitting.run();
        return fitting.file();
    }

    private void run() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(sheets, random);
            int rate = round < ROUNDS / 2 ? COARSE : 1;
            for (LabelledSheet sheet : sheets) {
                learn(sheet, rate);
                add();
            }
        }
    }

    private void learn(LabelledSheet sheet, int rate) {
        Weights now = new Weights(costs, steps);
        List<LabelledRow> found = RowPath.of(sheet.sheet(), Optional.empty(), now, sheet.labels(), MARGIN);
        List<LabelledRow> right = RowPath.of(sheet.sheet(), Optional.empty(), now, sheet.labels(), 0);
        boolean same = true;
        boolean possible = true;
        for (int i = 0; i < found.size(); i++) {
            RowLabel known = sheet.labels()[right.get(i).row()];
            same &= found.get(i).label() == right.get(i).label();
            possible &= known == null || known == right.get(i).label();
        }
        for (int i = 0; i < found.size() && possible && !same; i++) {
            LabelledRow row = found.get(i);
            LabelledRow best = right.get(i);
            if (row.label() != best.label() || row.features() != best.features()) {
                move(best, -rate);
                move(row, rate);
            }
            if (i > 0) {
                step(right.get(i - 1), best, -rate);
                step(found.get(i - 1), row, rate);
            }
        }
    }

    private void move(LabelledRow row, int by) {
        for (Feature feature : Feature.values()) {
            if (feature.isIn(row.features())) {
                costs[row.label().ordinal()][feature.ordinal()] += by;
            }
        }
    }

    private void step(LabelledRow before, LabelledRow row, int by) {
        for (Weights.Step step : Weights.Step.values()) {
            if (step.isTaken(before.label(), row.label(), row.features())) {
                steps[step.ordinal()] += by;
            }
        }
    }

    private void add() {
        count++;
        for (int label = 0; label < costs.length; label++) {
            for (int feature = 0; feature < costs[label].length; feature++) {
                costSums[label][feature] += costs[label][feature];
            }
        }
        for (int step = 0; step < steps.length; step++) {
            stepSums[step] += steps[step];
        }
    }

    /** The mean of a weight over the whole run, in whole numbers; what decides next to nothing is left out. */
    private int mean(long sum) {
        return Math.toIntExact(Math.floorDiv(2 * sum + SCALE * count, 2 * SCALE * count));
    }

    private String file() {
        StringBuilder file = new StringBuilder("# what speaks for (below nothing) and against a label of a row:"
                + " fitted by WeightFitting, not written by hand\n");
        for (Weights.Step step : Weights.Step.values()) {
            file.append("sequence\t" + step + "\t" + mean(stepSums[step.ordinal()]) + "\n");
        }
        for (RowLabel label : RowLabel.values()) {
            for (Feature feature : Feature.values()) {
                int weight = mean(costSums[label.ordinal()][feature.ordinal()]);
                if (Math.abs(weight) >= LEAST) {
                    file.append(feature + "\t" + label + "\t" + weight + "\n");
                }
            }
        }
        return file.toString();
    }
}
