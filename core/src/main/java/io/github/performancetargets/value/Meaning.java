package io.github.performancetargets.value;

/** The operator that the signs and words around one number add up to. */
final class Meaning {
    private ComparisonOperator strong = ComparisonOperator.UNSPECIFIED;
    private ComparisonOperator weak = ComparisonOperator.UNSPECIFIED;
    private boolean around;
    boolean approximate;

    void reset() {
        strong = ComparisonOperator.UNSPECIFIED;
        weak = ComparisonOperator.UNSPECIFIED;
        around = false;
        approximate = false;
    }

    /** Adds a word; false where it contradicts what was said before. */
    boolean add(OperatorWords.Role role) {
        switch (role) {
            case APPROXIMATELY -> {
                around = true;
                approximate = true;
            }
            case AND_MORE -> approximate = true;
            case REACH, KEEP -> {
                if (weak == ComparisonOperator.UNSPECIFIED) {
                    weak = role.operator();
                }
            }
            default -> {
                return add(role.operator());
            }
        }
        return true;
    }

    /** Adds an operator; false where it contradicts what was said before. */
    boolean add(ComparisonOperator operator) {
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
    boolean exclude() {
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
    boolean isInclusive() {
        return strong == ComparisonOperator.AT_LEAST || strong == ComparisonOperator.AT_MOST;
    }

    boolean hasOperator() {
        return strong != ComparisonOperator.UNSPECIFIED;
    }

    ComparisonOperator operator() {
        // 达到70%左右 and 控制在15%左右 say around: neither from there up nor from there down
        return strong != ComparisonOperator.UNSPECIFIED || around ? strong : weak;
    }
}
