package io.github.performancetargets.scale;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * 生成器 Makes forms from the conformance cases: invented names, other numbers, and in some of them defects of which it is known what
 * a review must find. A form depends on the seed and its index alone, so that any of them can be made again. Immutable.
 */
public final class FormGenerator {
    private static final int LARGEST_FACTOR = 40;
    private static final int DEFECTIVE_OF_TEN = 3;
    private static final int TEN = 10;
    // of a row that cannot be made wrong in the way that was drawn, another is drawn so often
    private static final int TRIES = 8;

    private final long seed;
    private final List<SampleTable> samples;

    private FormGenerator(long seed, List<SampleTable> samples) {
        this.seed = seed;
        this.samples = samples;
    }

    /**
     * Makes forms from the cases in a folder.
     *
     * @throws IOException if one of them cannot be read
     */
    public static FormGenerator of(Path conformance, long seed) throws IOException {
        List<SampleTable> samples = SampleTable.in(conformance);
        if (samples.isEmpty()) {
            throw new IOException("expected conformance cases in " + conformance + ", found none");
        }
        return new FormGenerator(seed, List.copyOf(samples));
    }

    /** How many tables of cases the forms are made from. */
    public int samples() {
        return samples.size();
    }

    /** The form of an index, from 0. */
    public GeneratedForm form(long index) {
        SplittableRandom random = new SplittableRandom(seed ^ (index * 0x9E3779B97F4A7C15L));
        SampleTable sample = samples.get(random.nextInt(samples.size()));
        InventedNames names = InventedNames.drawn(random);
        PerformanceTargetTable table = sample.isNameRemarked() ? sample.table() : names.in(sample.table());
        int factor = 1 + random.nextInt(LARGEST_FACTOR);
        if (ScaledNumbers.fits(table)) {
            table = ScaledNumbers.times(factor, table);
        }
        List<ExpectedFinding> expected = new ArrayList<>();
        sample.found().forEach(finding -> expected.add(ExpectedFinding.of(finding)));
        List<SeededDefect> seeded = new ArrayList<>();
        if (random.nextInt(TEN) < DEFECTIVE_OF_TEN) {
            table = withDefect(sample, table, random, seeded, expected);
        }
        Collections.sort(expected);
        return new GeneratedForm(index, sample.name(), table, seeded, expected);
    }

    private static PerformanceTargetTable withDefect(
            SampleTable sample,
            PerformanceTargetTable table,
            SplittableRandom random,
            List<SeededDefect> seeded,
            List<ExpectedFinding> expected) {
        SeededDefect[] defects = SeededDefect.values();
        for (int tried = 0; tried < TRIES; tried++) {
            SeededDefect defect = defects[random.nextInt(defects.length)];
            int row = random.nextInt(table.indicators().size());
            if (!sample.isRemarked(row) && defect.fits(table, table.indicators().get(row))) {
                List<Indicator> rows = new ArrayList<>(table.indicators());
                rows.set(row, defect.in(rows.get(row)));
                seeded.add(defect);
                expected.add(defect.expected(row));
                return table.toBuilder().indicators(rows).build();
            }
        }
        return table;
    }
}
