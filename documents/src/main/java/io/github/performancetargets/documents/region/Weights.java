package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.lexicon.LabelWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * 权值 What each feature speaks for and against: whole numbers, fitted by a committed program and kept in {@code weights.tsv}. A
 * lower sum is a better label.
 */
@SuppressWarnings("EnumOrdinal") // the constants number the places of arrays that are never stored
public final class Weights {
    private static final String FILE = "weights.tsv";
    private static final String SEQUENCE = "sequence";
    private static final Weights BUILT_IN = builtIn();

    private final int[][] costs;
    private final int[] steps;

    Weights(int[][] costs, int[] steps) {
        this.costs = costs;
        this.steps = steps;
    }

    /** 相邻 What the order of the rows may cost. */
    enum Step {
        /** Another label than that of the row above. */
        CHANGE,
        /** Another label at a row that begins further right than most, as rows inside a block do. */
        CHANGE_WITHIN,
        /** The head, a goal or a task after indicators. */
        AFTER_INDICATORS,
        /** Back from what is no form. */
        FROM_FOREIGN,
        /** From a form to what is none, where nothing heads another table. */
        INTO_FOREIGN,
        /** From a header to anything but its rows. */
        FROM_HEADER;

        boolean isTaken(RowLabel before, RowLabel after, long features) {
            return switch (this) {
                case CHANGE -> before != after;
                case CHANGE_WITHIN -> before != after && Feature.INDENTED.isIn(features);
                case AFTER_INDICATORS -> before == RowLabel.INDICATOR && after.isOfHead();
                case FROM_FOREIGN -> before == RowLabel.FOREIGN && after.isOfForm();
                case INTO_FOREIGN ->
                    before.isOfForm() && after == RowLabel.FOREIGN && !Feature.HEADER_SHAPE.isIn(features);
                case FROM_HEADER -> before == RowLabel.HEADER && after != RowLabel.INDICATOR && after != before;
            };
        }
    }

    /** The weights that this library was released with. */
    public static Weights standard() {
        return BUILT_IN;
    }

    private static Weights builtIn() {
        try (InputStream stream = Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE)) {
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads weights: a feature, a label and a whole number on each line, with tabs between them.
     *
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if a line is none of these
     */
    public static Weights read(Reader reader) throws IOException {
        int[][] costs = new int[RowLabel.values().length][Feature.values().length];
        int[] steps = new int[Step.values().length];
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (LabelWords.stripped(line).isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = List.of(line.split("\t", -1));
            int weight = Integer.parseInt(parts.get(2));
            if (parts.get(0).equals(SEQUENCE)) {
                steps[Step.valueOf(parts.get(1)).ordinal()] = weight;
            } else {
                costs[RowLabel.valueOf(parts.get(1)).ordinal()][
                        Feature.valueOf(parts.get(0)).ordinal()] = weight;
            }
        }
        return new Weights(costs, steps);
    }

    int cost(RowLabel label, Feature feature) {
        return costs[label.ordinal()][feature.ordinal()];
    }

    /** The sum of what the features of a row cost a label. */
    int cost(RowLabel label, long features) {
        int sum = 0;
        int[] own = costs[label.ordinal()];
        for (long rest = features; rest != 0; rest &= rest - 1) {
            sum += own[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /**
     * What spoke for the label of a row and against its runner-up, most of all first: features, each with how much cheaper it made the
     * label.
     */
    public List<String> deciding(LabelledRow row) {
        return Arrays.stream(Feature.values())
                .filter(f -> f.isIn(row.features()) && advantage(row, f) > 0)
                .sorted(Comparator.comparingInt(f -> -advantage(row, f)))
                .map(f -> f + " " + advantage(row, f))
                .toList();
    }

    private int advantage(LabelledRow row, Feature feature) {
        return cost(row.runnerUp(), feature) - cost(row.label(), feature);
    }

    int cost(Step step) {
        return steps[step.ordinal()];
    }

    /** What it costs that one label follows another: a line of the labels behind for each label before, one line after the other. */
    int[] turns(List<RowLabel> labels, long features) {
        int[] turns = new int[labels.size() * labels.size()];
        for (Step step : Step.values()) {
            for (RowLabel before : labels) {
                for (RowLabel after : labels) {
                    int turn = before.ordinal() * labels.size() + after.ordinal();
                    turns[turn] += step.isTaken(before, after, features) ? cost(step) : 0;
                }
            }
        }
        return turns;
    }
}
