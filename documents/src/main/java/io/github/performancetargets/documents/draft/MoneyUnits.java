package io.github.performancetargets.documents.draft;

import io.github.performancetargets.quantity.Amount;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 金额单位 In which unit the amounts of a table are kept, and which one counts for an amount that names none. A table keeps all of its
 * amounts in one unit; what is written in another is converted, exactly.
 */
public final class MoneyUnits {
    private static final Map<String, Integer> POWERS = Map.of("元", 0, "千元", 3, "万元", 4, "百万元", 6, "千万元", 7, "亿元", 8);

    /** What an amount without a unit may be in where only another one named its own: 1.2亿元 says nothing of the 3000 beside it. */
    private static final Set<String> SHARED = Set.of("元", "千元", "万元");

    /** What amounts are in that stand before the first one with a unit. */
    private static final String USUAL = "万元";

    private @Nullable String kept;
    private @Nullable String stated;
    private @Nullable String expected;
    private @Nullable String named;
    private boolean unknown;

    /** The form states this unit somewhere: its amounts are kept in it rather than in one that a single amount names. */
    public void expect(String symbol) {
        if (expected == null || (!SHARED.contains(expected) && SHARED.contains(symbol))) {
            expected = symbol;
        }
    }

    /** A line of the form states a unit; false where another one is stated already. */
    public boolean state(String symbol) {
        if (stated == null) {
            stated = symbol;
        }
        return stated.equals(symbol);
    }

    /** A heading states the unit of the amounts that follow; it counts before the unit of a line above. */
    public void stateNearer(String symbol) {
        stated = symbol;
    }

    /** A label names the unit of its own amount, which is that of the table where no amount was found. */
    public void name(String symbol) {
        named = symbol;
    }

    /** The unit of all amounts, where one is known. */
    public Optional<String> unit() {
        return Optional.ofNullable(kept).or(() -> Optional.ofNullable(stated)).or(() -> Optional.ofNullable(named));
    }

    /** Whether an amount with or without a unit of its own can be kept. */
    public boolean accepts(Optional<String> own) {
        if (own.isPresent()) {
            return kept != null || !unknown || stated != null || own.get().equals(USUAL);
        }
        return stated != null || kept == null || SHARED.contains(kept);
    }

    /**
     * An amount in the unit of the table; empty where its own unit is not known, or where it cannot be said in that of the table.
     *
     * @param own the unit written with it or at its labels
     */
    public Optional<Amount> keep(Amount amount, Optional<String> own) {
        if (!accepts(own)) {
            return Optional.empty();
        }
        @Nullable String symbol = own.isPresent() ? own.get() : stated;
        if (symbol == null) {
            unknown |= kept == null;
            return Optional.of(amount);
        }
        if (kept == null) {
            // amounts without a unit were kept already, or the unit is too large to be that of a whole form
            @Nullable String whole = unknown ? stated : SHARED.contains(symbol) ? symbol : expected;
            kept = whole == null ? symbol : whole;
        }
        return converted(amount, symbol, kept);
    }

    private static Optional<Amount> converted(Amount amount, String from, String to) {
        int power = POWERS.getOrDefault(from, 0) - POWERS.getOrDefault(to, 0);
        try {
            return Optional.of(
                    power == 0 ? amount : Amount.of(amount.toBigDecimal().scaleByPowerOfTen(power)));
        } catch (ArithmeticException outOfBounds) {
            return Optional.empty();
        }
    }
}
