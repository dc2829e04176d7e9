package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 行序 Gives every row of a sheet its label: the cheapest sequence of labels and of the headers that are in force, by what each row
 * says and by what may follow what. What tells indicators best is how well they fill the columns of their header.
 */
@SuppressWarnings("EnumOrdinal") // the constants number the places of arrays that are never stored
public final class RowPath {
    private static final int ACTIVE = 3;
    private static final List<RowLabel> ALL = List.of(RowLabel.values());
    private static final int LABELS = ALL.size();
    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final Sheet sheet;
    private final Weights weights;
    private final List<Integer> rows = new ArrayList<>();
    private final long[] features;
    private final List<Candidate> candidates = new ArrayList<>();
    /** For every row which candidates are in force: none, and the nearest above. */
    private final int[][] active;

    private final int[][] forward;
    private final int[][] backward;
    private final int[][] emission;
    /** For every row what it costs that one label follows another. */
    private final int[][] turns;

    /** The labels that are known beforehand, when weights are fitted; null where none is. */
    private final @Nullable RowLabel[] known;

    /** What every label but the known one is given in advance, so that the known one must win by it; 0 where it must win at any cost. */
    private final int bonus;

    private RowPath(Sheet sheet, Optional<Candidate> before, Weights weights, @Nullable RowLabel[] known, int bonus) {
        this.known = known;
        this.bonus = bonus;
        this.sheet = sheet;
        this.weights = weights;
        for (int row = 0; row < sheet.rows(); row++) {
            if (!sheet.row(row).isEmpty()) {
                rows.add(row);
            }
        }
        features = new long[rows.size()];
        RowFeatures own = new RowFeatures(sheet);
        for (int i = 0; i < features.length; i++) {
            features[i] = own.of(rows.get(i), i + 1 < features.length ? rows.get(i + 1) : -1);
        }
        // a table that begins with a title or a header of its own does not go on with the one before
        before.filter(b -> rows.isEmpty() || !(isOther(features[0]) || Feature.TITLE.isIn(features[0])))
                .ifPresent(candidates::add);
        candidates.addAll(Candidates.of(sheet, rows, features));
        active = new int[rows.size()][];
        forward = new int[rows.size()][];
        backward = new int[rows.size()][];
        emission = new int[rows.size()][];
        turns = new int[rows.size()][];
    }

    /**
     * The labels of all rows of a sheet that hold something.
     *
     * @param before the header that was in force at the end of the sheet before, where this one may go on with it
     */
    public static List<LabelledRow> of(Sheet sheet, Optional<Candidate> before, Weights weights) {
        return of(sheet, before, weights, new @Nullable RowLabel[sheet.rows()], 0);
    }

    /** The cheapest sequence among those that give some rows the labels that are known for them. */
    static List<LabelledRow> of(
            Sheet sheet, Optional<Candidate> before, Weights weights, @Nullable RowLabel[] known, int bonus) {
        RowPath path = new RowPath(sheet, before, weights, known, bonus);
        path.run();
        return path.result();
    }

    private void run() {
        for (int i = 0; i < rows.size(); i++) {
            active[i] = activeAt(rows.get(i));
            turns[i] = weights.turns(ALL, features[i]);
            emission[i] = new int[active[i].length * LABELS];
            forward[i] = new int[emission[i].length];
            backward[i] = new int[emission[i].length];
            for (int a = 0; a < active[i].length; a++) {
                long found = features[i] | ofHeader(i, active[i][a]);
                for (RowLabel label : ALL) {
                    emission[i][a * LABELS + label.ordinal()] = cost(i, label, active[i][a], found);
                }
            }
            Arrays.fill(forward[i], NEVER);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int to = 0; to < forward[i].length; to++) {
                int best = i == 0 ? start(active[0][to / LABELS], to) : NEVER;
                for (int from = 0; i > 0 && from < forward[i - 1].length; from++) {
                    best = Math.min(best, forward[i - 1][from] + step(i, from, to));
                }
                forward[i][to] = Math.min(NEVER, best + emission[i][to]);
            }
        }
        for (int i = rows.size() - 2; i >= 0; i--) {
            Arrays.fill(backward[i], NEVER);
            for (int from = 0; from < backward[i].length; from++) {
                for (int to = 0; to < backward[i + 1].length; to++) {
                    int rest = step(i + 1, from, to) + emission[i + 1][to] + backward[i + 1][to];
                    backward[i][from] = Math.min(backward[i][from], rest);
                }
            }
        }
    }

    private int start(int candidate, int state) {
        boolean opens = candidate < 0
                || candidates.get(candidate).sheet() != sheet
                || begins(0, candidate, ALL.get(state % LABELS));
        return opens ? 0 : NEVER;
    }

    private int[] activeAt(int row) {
        List<Integer> found = new ArrayList<>();
        for (int c = candidates.size() - 1; c >= 0 && found.size() < ACTIVE; c--) {
            Candidate candidate = candidates.get(c);
            if (candidate.sheet() != sheet || candidate.rows().first() <= row) {
                found.add(c);
            }
        }
        found.add(-1);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private long ofHeader(int index, int candidate) {
        if (candidate < 0) {
            return 0;
        }
        return HeaderFeatures.of(sheet, rows.get(index), candidates.get(candidate));
    }

    private int cost(int index, RowLabel label, int candidate, long found) {
        RowLabel told = known[rows.get(index)];
        if (told != null && told != label && bonus == 0) {
            return NEVER;
        }
        int cost = plainCost(index, label, candidate, found);
        return told == null || told == label ? cost : cost - bonus;
    }

    private static boolean isOther(long first) {
        return Feature.HEADER_SHAPE.isIn(first) && Feature.NO_SIGN.isIn(first);
    }

    /** The header of the sheet before holds for its rows from the first one on, and for nothing behind them. */
    private boolean isInherited(int candidate) {
        return candidate >= 0 && candidates.get(candidate).sheet() != sheet;
    }

    private int plainCost(int index, RowLabel label, int candidate, long found) {
        if (isInherited(candidate)
                && label != RowLabel.INDICATOR
                && label != RowLabel.HEADER
                && label != RowLabel.TEXT) {
            return NEVER;
        }
        if (label == RowLabel.INDICATOR) {
            return candidate < 0 || isHeader(index, candidate) ? NEVER : weights.cost(label, found);
        }
        if (label != RowLabel.HEADER) {
            return weights.cost(label, found);
        }
        if (candidate < 0) {
            return NEVER;
        }
        boolean main = isMain(index, candidate);
        if (main || Feature.REPEATS.isIn(found)) {
            return weights.cost(label, found);
        }
        // all rows of a header stand or fall with the one that names the tiers
        return isHeader(index, candidate) ? weights.cost(label, features[mainOf(candidate)]) : NEVER;
    }

    private int mainOf(int candidate) {
        return rows.indexOf(candidates.get(candidate).rows().main());
    }

    private boolean isMain(int index, int candidate) {
        Candidate header = candidates.get(candidate);
        return header.sheet() == sheet && !header.isImplied() && header.rows().main() == rows.get(index);
    }

    private boolean isHeader(int index, int candidate) {
        Candidate header = candidates.get(candidate);
        return header.sheet() == sheet
                && header.rows().first() <= rows.get(index)
                && header.rows().last() >= rows.get(index);
    }

    private boolean begins(int index, int candidate, RowLabel label) {
        Candidate header = candidates.get(candidate);
        return header.isImplied()
                ? label == RowLabel.INDICATOR
                        && header.sheet() == sheet
                        && header.rows().first() == rows.get(index)
                : label == RowLabel.HEADER && isHeader(index, candidate);
    }

    /** A header comes into force where it stands, and the one in force stays so until another does. */
    private int step(int index, int from, int to) {
        int before = active[index - 1][from / LABELS];
        int after = active[index][to / LABELS];
        RowLabel first = ALL.get(from % LABELS);
        RowLabel second = ALL.get(to % LABELS);
        boolean begins = after >= 0 && begins(index, after, second);
        boolean dropped = after < 0 && isInherited(before);
        if (before != after && !begins && !dropped) {
            return NEVER;
        }
        return turns[index][first.ordinal() * LABELS + second.ordinal()];
    }

    private List<LabelledRow> result() {
        List<LabelledRow> found = new ArrayList<>();
        int[] states = new int[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            int best = 0;
            int least = NEVER;
            for (int s = 0; s < forward[i].length; s++) {
                int cost = forward[i][s] + (i + 1 < rows.size() ? step(i + 1, s, states[i + 1]) : 0);
                if (cost < least) {
                    least = cost;
                    best = s;
                }
            }
            states[i] = best;
        }
        for (int i = 0; i < rows.size(); i++) {
            found.add(labelled(i, states));
        }
        return found;
    }

    private LabelledRow labelled(int index, int[] states) {
        int state = states[index];
        RowLabel label = ALL.get(state % LABELS);
        int candidate = active[index][state / LABELS];
        int least = forward[index][state] + backward[index][state];
        RowLabel second = label;
        int margin = NEVER;
        for (int s = 0; s < forward[index].length; s++) {
            int cost = forward[index][s] + backward[index][s];
            if (s % LABELS != state % LABELS && cost - least < margin) {
                margin = cost - least;
                second = ALL.get(s % LABELS);
            }
        }
        int cost = emission[index][state] + (index > 0 ? step(index, states[index - 1], state) : 0);
        @Nullable
        Candidate header = candidate >= 0 && (label == RowLabel.HEADER || label == RowLabel.INDICATOR)
                ? candidates.get(candidate)
                : null;
        return new LabelledRow(
                rows.get(index),
                label,
                Optional.ofNullable(header),
                cost,
                second,
                margin,
                features[index] | ofHeader(index, candidate));
    }
}
