package io.github.performancetargets.documents.word97;

import java.util.ArrayList;
import java.util.List;

/**
 * 表格行 The cells of a row, those that are merged to the right taken together.
 *
 * @param boxes from left to right
 */
record Word97Row(List<Box> boxes) {
    /**
     * 格 A cell.
     *
     * @param left its left edge, in twentieths of a point
     * @param right its right edge
     * @param continues whether it is merged with the one above
     * @param content what stands in it
     */
    record Box(int left, int right, boolean continues, Content content) {}

    /**
     * 格内 What stands in a cell.
     *
     * @param text its words
     * @param nested the tables in it, each as its rows
     */
    record Content(String text, List<List<Word97Row>> nested) {
        Content and(Content merged) {
            List<List<Word97Row>> both = new ArrayList<>(nested);
            both.addAll(merged.nested);
            return new Content(text + "\n" + merged.text, both);
        }
    }
}
