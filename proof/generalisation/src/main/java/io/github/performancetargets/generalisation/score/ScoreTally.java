package io.github.performancetargets.generalisation.score;

/**
 * 计数 How documents were read.
 *
 * @param documents how many
 * @param refused documents that the reader refused
 * @param right cells in their slot
 * @param wrong slots that hold something else
 * @param lost cells in no slot
 * @param besides slots that hold what the form does not say
 * @param rows indicators
 * @param found indicators with name and value in their slots
 * @param invented indicators that are none
 * @param foreign rows that are no part of a form
 * @param taken foreign rows of which something stands in a form
 * @param tables forms
 * @param whole forms of which nothing is wrong, lost or invented
 * @param phantoms forms that are none
 */
public record ScoreTally(
        int documents,
        int refused,
        int right,
        int wrong,
        int lost,
        int besides,
        int rows,
        int found,
        int invented,
        int foreign,
        int taken,
        int tables,
        int whole,
        int phantoms) {
    /** Nothing counted yet. */
    public static final ScoreTally NONE = new ScoreTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both counted together. */
    public ScoreTally plus(ScoreTally other) {
        return new ScoreTally(
                documents + other.documents,
                refused + other.refused,
                right + other.right,
                wrong + other.wrong,
                lost + other.lost,
                besides + other.besides,
                rows + other.rows,
                found + other.found,
                invented + other.invented,
                foreign + other.foreign,
                taken + other.taken,
                tables + other.tables,
                whole + other.whole,
                phantoms + other.phantoms);
    }

    /** Whether every form was read as it stands, and nothing else. */
    public boolean isWhole() {
        return refused == 0 && whole == tables && phantoms == 0 && taken == 0;
    }
}
