package io.github.performancetargets.freeze;

/** 类别 The kinds of things that are frozen, a file for each. */
enum FrozenKind {
    /** The tables read from each document, an element a line. */
    MODELS("models"),
    /** What the reader remarked of each document. */
    REMARKS("remarks"),
    /** Which cell each element of a table came from. */
    ORIGINS("origins"),
    /** What the review finds in each table. */
    FINDINGS("findings"),
    /** What the value texts of the corpus and of all tables mean. */
    VALUES("values"),
    /** What every other cell of the documents would mean as a value: what a change of the notation does to ordinary words. */
    CELLS("cells");

    private final String word;

    FrozenKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    String file() {
        return word + ".txt";
    }

    /** Whether its lines are readings of texts and its sections sets of them, not documents. */
    boolean isReadings() {
        return this == VALUES || this == CELLS;
    }
}
