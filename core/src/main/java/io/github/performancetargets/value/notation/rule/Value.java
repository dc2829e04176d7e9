package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.form.AmountForms;
import io.github.performancetargets.value.notation.lex.Meaning;
import io.github.performancetargets.value.notation.lex.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a clause with an amount, before it is said whether it holds: what the vetoes look at.
 *
 * @param reading the text
 * @param mark where the number or its sign begins
 * @param core the number
 * @param unit its unit with denominators and noun; null where there is none
 * @param meaning the operator
 * @param prefix the words before it
 */
record Value(
        Reading reading,
        int mark,
        AmountForms.Core core,
        @Nullable MeasurementUnit unit,
        Meaning meaning,
        PrefixReader prefix) {
    /** What a veto may need: where one of those that it names is missing, it is not asked. */
    enum Trait {
        WITHOUT_UNIT,
        PERCENT,
        COUNTED,
        TIME,
        /** The unit has a denominator. */
        RATE,
        NEGATIVE,
        /** An increase or decrease. */
        CHANGE,
        SUBJECT,
        /** A blank separates digits. */
        SPACED;

        @SuppressWarnings("EnumOrdinal") // for a set that lives as long as one reading
        int bit() {
            return 1 << ordinal();
        }

        static int mask(Trait... traits) {
            int mask = 0;
            for (Trait trait : traits) {
                mask |= trait.bit();
            }
            return mask;
        }
    }

    /** The traits that the value has, as a set. */
    int traits() {
        return unitTraits()
                | (amount().signum() < 0 ? Trait.NEGATIVE.bit() : 0)
                | (prefix.direction() != null ? Trait.CHANGE.bit() : 0)
                | (prefix.subject() != null ? Trait.SUBJECT.bit() : 0)
                | (reading.number.isSpaced() ? Trait.SPACED.bit() : 0);
    }

    private int unitTraits() {
        if (unit == null) {
            return Trait.WITHOUT_UNIT.bit();
        }
        int kind = switch (unit.kind()) {
            case PERCENT -> Trait.PERCENT.bit();
            case COUNT -> Trait.COUNTED.bit();
            case TIME -> Trait.TIME.bit();
            default -> 0;
        };
        return kind | (unit.isQuotient() ? Trait.RATE.bit() : 0);
    }

    boolean isRange() {
        return core.ends() != null;
    }

    Amount amount() {
        return core.low();
    }

    /** The high end of a range, or the amount. */
    Amount last() {
        return core.ends() == null ? amount() : core.ends().high().amount();
    }

    /** The index that a doubt about the amount names: the second number of a range, or the last character of its unit. */
    int doubtAt() {
        return isRange() ? core.middle() : behind() - 1;
    }

    /** Whether the words before the number end in some. */
    boolean subjectEndsWith(String words) {
        String subject = prefix.subject();
        return subject != null && subject.endsWith(words);
    }

    /** Behind the number and its unit. */
    int behind() {
        return core.end();
    }

    /** What stands below the slash of its unit; empty where nothing does. */
    String below() {
        MeasurementUnit below = unit == null ? null : unit.denominator().orElse(null);
        return below == null ? "" : below.symbol();
    }

    /** The character at an index of the text. */
    char charAt(int index) {
        return reading.s.charAt(index);
    }
}
