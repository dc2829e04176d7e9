package io.github.performancetargets.switching;

/** 开关类别 What can be switched off. */
enum SwitchKind {
    /** A method that answers yes or no: it then says no. */
    METHOD("methods"),
    /** A word of {@code labels.tsv}: its meaning then has it no more. */
    WORD("words of labels"),
    /** A weight of {@code weights.tsv}: it is then 0. */
    WEIGHT("weights");

    private final String plural;

    SwitchKind(String plural) {
        this.plural = plural;
    }

    String plural() {
        return plural;
    }
}
