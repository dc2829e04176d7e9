package io.github.performancetargets.value.notation.lex;

import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.notation.lexicon.WordRole;

/** The operator that the signs and words around one number add up to. */
public final class Meaning {
    /** Roles of words that say an operator by themselves. */
    public static final long STRONG = WordRole.mask(
            WordRole.AT_LEAST,
            WordRole.MORE_THAN,
            WordRole.AT_MOST,
            WordRole.LESS_THAN,
            WordRole.EQUAL,
            WordRole.AT_LEAST_BEHIND,
            WordRole.AT_MOST_BEHIND);

    private ComparisonOperator strong = ComparisonOperator.UNSPECIFIED;
    private ComparisonOperator weak = ComparisonOperator.UNSPECIFIED;
    private boolean around;
    public boolean approximate;

    /** Forgets what was said. */
    public void reset() {
        strong = ComparisonOperator.UNSPECIFIED;
        weak = ComparisonOperator.UNSPECIFIED;
        around = false;
        approximate = false;
    }

    /** The operator that a word of a role says, or that it says unless another word says more. */
    public static ComparisonOperator operator(WordRole role) {
        return switch (role) {
            case AT_LEAST, AT_LEAST_BEHIND, REACH -> ComparisonOperator.AT_LEAST;
            case AT_MOST, AT_MOST_BEHIND, KEEP -> ComparisonOperator.AT_MOST;
            case MORE_THAN -> ComparisonOperator.MORE_THAN;
            case LESS_THAN -> ComparisonOperator.LESS_THAN;
            case EQUAL -> ComparisonOperator.EQUAL;
            default -> ComparisonOperator.UNSPECIFIED;
        };
    }

    /** Adds a word; false where it contradicts what was said before. */
    public boolean add(WordRole role) {
        switch (role) {
            case ABOUT, ABOUT_BEHIND -> {
                around = true;
                approximate = true;
            }
            case AND_MORE -> approximate = true;
            case REACH, KEEP -> {
                if (weak == ComparisonOperator.UNSPECIFIED) {
                    weak = operator(role);
                }
            }
            default -> {
                return add(operator(role));
            }
        }
        return true;
    }

    /** Adds an operator; false where it contradicts what was said before. */
    public boolean add(ComparisonOperator operator) {
        if (operator == ComparisonOperator.UNSPECIFIED) {
            return true;
        }
        if (strong != ComparisonOperator.UNSPECIFIED && strong != operator) {
            return false;
        }
        strong = operator;
        return true;
    }

    /** Makes an inclusive operator strict: 以上(不含); false where there is nothing to make strict. */
    public boolean exclude() {
        switch (strong) {
            case AT_LEAST, MORE_THAN -> strong = ComparisonOperator.MORE_THAN;
            case AT_MOST, LESS_THAN -> strong = ComparisonOperator.LESS_THAN;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the number itself is included by what was said: what 含 confirms. */
    public boolean isInclusive() {
        return strong == ComparisonOperator.AT_LEAST || strong == ComparisonOperator.AT_MOST;
    }

    /** Whether an operator was said. */
    public boolean hasOperator() {
        return strong != ComparisonOperator.UNSPECIFIED;
    }

    /** The operator; null where none was read. */
    public ComparisonOperator operator() {
        // 达到70%左右 and 控制在15%左右 say around: neither from there up nor from there down
        return strong != ComparisonOperator.UNSPECIFIED || around ? strong : weak;
    }
}
