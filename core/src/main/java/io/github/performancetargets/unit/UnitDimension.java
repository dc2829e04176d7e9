package io.github.performancetargets.unit;

import io.github.performancetargets.text.Folding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.measure.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * 量纲 The dimension of a unit: base words to whole powers, such as 长度^2 or 人民币/人. Units convert into one another where
 * their dimensions are equal. Every counted thing and every unlisted word has a dimension of its own, keyed by the word.
 * Immutable.
 */
public final class UnitDimension implements Dimension {
    /** 无量纲 No dimension at all; no unit of the catalogue has it, since even percent has a dimension of its own. */
    public static final UnitDimension NONE = new UnitDimension(Map.of());

    private final Map<String, Integer> powers;
    private final int hash;

    // the map is sorted, holds no zero and is not shared with anyone
    private UnitDimension(Map<String, Integer> powers) {
        this.powers = powers;
        this.hash = powers.hashCode();
    }

    /**
     * The base dimension of a word.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static UnitDimension of(String word) {
        if (Folding.isBlank(word)) {
            throw new IllegalArgumentException("expected the word of a dimension, found '" + word + "'");
        }
        return new UnitDimension(Map.of(word, 1));
    }

    /** The base words and their powers, none of them 0, in the order of the words. */
    public Map<String, Integer> powers() {
        return Collections.unmodifiableMap(powers);
    }

    /** Whether no base word is left. */
    public boolean isNone() {
        return powers.isEmpty();
    }

    /** The dimension of a product. */
    public UnitDimension times(UnitDimension other) {
        return combined(other, 1);
    }

    /** The dimension of a quotient. */
    public UnitDimension dividedBy(UnitDimension other) {
        return combined(other, -1);
    }

    private UnitDimension combined(UnitDimension other, int sign) {
        if (other.isNone()) {
            return this;
        }
        if (isNone() && sign > 0) {
            return other;
        }
        Map<String, Integer> sum = new TreeMap<>(powers);
        for (Map.Entry<String, Integer> power : other.powers.entrySet()) {
            add(sum, power.getKey(), sign * power.getValue());
        }
        return ofPowers(sum);
    }

    private static void add(Map<String, Integer> powers, String word, int power) {
        int sum = powers.getOrDefault(word, 0) + power;
        if (sum == 0) {
            powers.remove(word);
        } else {
            powers.put(word, sum);
        }
    }

    private static UnitDimension ofPowers(Map<String, Integer> powers) {
        return powers.isEmpty() ? NONE : new UnitDimension(powers);
    }

    @Override
    public Dimension multiply(Dimension multiplicand) {
        return times(ours(multiplicand));
    }

    @Override
    public Dimension divide(Dimension divisor) {
        return dividedBy(ours(divisor));
    }

    // a foreign dimension is a power product of words of its own
    private static UnitDimension ours(Dimension dimension) {
        return dimension instanceof UnitDimension that ? that : JsrDimensions.ours(dimension);
    }

    @Override
    public UnitDimension pow(int n) {
        if (n == 1) {
            return this;
        }
        Map<String, Integer> raised = new TreeMap<>();
        if (n != 0) {
            for (Map.Entry<String, Integer> power : powers.entrySet()) {
                raised.put(power.getKey(), Math.multiplyExact(power.getValue(), n));
            }
        }
        return ofPowers(raised);
    }

    @Override
    public UnitDimension root(int n) {
        if (n == 0) {
            throw new ArithmeticException("the root of order 0");
        }
        Map<String, Integer> roots = new TreeMap<>();
        powers.forEach((word, power) -> {
            if (power % n != 0) {
                throw new ArithmeticException("the dimension " + this + " has no root of order " + n);
            }
            roots.put(word, power / n);
        });
        return ofPowers(roots);
    }

    @Override
    public @Nullable Map<? extends Dimension, Integer> getBaseDimensions() {
        // the contract of JSR-385: null for a base dimension
        if (powers.size() == 1 && powers.containsValue(1)) {
            return null;
        }
        Map<UnitDimension, Integer> bases = new LinkedHashMap<>();
        powers.forEach((word, power) -> bases.put(of(word), power));
        return Collections.unmodifiableMap(bases);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof UnitDimension that && hash == that.hash && Objects.equals(powers, that.powers));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The words joined by {@code ·}, those with negative powers after a slash: {@code 质量·长度^2/时间^2}. */
    @Override
    public String toString() {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        powers.forEach((word, power) -> {
            StringBuilder side = power > 0 ? above : below;
            if (side.length() > 0) {
                side.append('·');
            }
            side.append(word);
            if (Math.abs(power) > 1) {
                side.append('^').append(Math.abs(power));
            }
        });
        if (above.length() == 0) {
            above.append('1');
        }
        return below.length() == 0
                ? above.toString()
                : above.append('/').append(below).toString();
    }
}
