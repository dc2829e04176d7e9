package io.github.performancetargets.value.notation.form;

import io.github.performancetargets.value.notation.lexicon.NotationText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 形状 What a production looks like: parts in a row, as they are written in the documentation. {@code [ ]}: may be missing;
 * {@code !}: from here on it can be nothing else, so that what does not fit is an obstacle; characters in quotation marks stand
 * for themselves.
 */
final class AmountShape {
    /** A part of an amount. */
    enum Part {
        AMOUNT("amount", ""),
        SMALLER("smaller-amount", ""),
        SHARE("share", "成分"),
        INTERVAL("interval", "(["),
        JOINT("joint", "-~至到"),
        AND("and", "和与"),
        RISING("rising-sign", "<≤"),
        NAME("name", ""),
        CERTAIN("!", ""),
        /** The characters in quotation marks. */
        WRITTEN("\"", "");

        private final String word;
        // of which one stands in every such part; none where it is not told by a character
        private final String marks;

        Part(String word, String marks) {
            this.word = word;
            this.marks = marks;
        }

        private boolean isNumber() {
            return this == AMOUNT || this == SMALLER || this == SHARE;
        }

        static Part of(String word) {
            if (word.length() > 2 && word.startsWith(WRITTEN.word) && word.endsWith(WRITTEN.word)) {
                return WRITTEN;
            }
            for (Part part : values()) {
                if (part.word.equals(word)) {
                    return part;
                }
            }
            throw new IllegalArgumentException("expected a part of a shape, found " + word);
        }
    }

    /**
     * One step of a shape.
     *
     * @param part what stands there
     * @param text the characters that stand there, where they are written
     * @param optional whether it may be missing
     */
    record Step(Part part, String text, boolean optional) {
        static Step of(String word) {
            boolean optional = word.startsWith("[");
            String name = optional ? word.substring(1, word.length() - 1) : word;
            Part part = Part.of(name);
            return new Step(part, part == Part.WRITTEN ? name.substring(1, name.length() - 1) : "", optional);
        }

        /** The characters of which one stands in every text that has the step, as a set; all where any text may have it. */
        private long marks() {
            String marks = text.isEmpty() ? part.marks : text.substring(0, 1);
            return optional || marks.isEmpty() ? ANY : NotationText.set(marks);
        }
    }

    private static final long ANY = -1;

    private final String text;
    private final Step[] steps;
    private final long[] marks;

    private AmountShape(String text, Step[] steps) {
        this.text = text;
        this.steps = steps;
        this.marks = Arrays.stream(steps)
                .mapToLong(Step::marks)
                .filter(mark -> mark != ANY)
                .toArray();
    }

    /** The shape of a text such as {@code [amount] "±" ! amount}. */
    static AmountShape of(String text) {
        List<Step> steps = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            steps.add(Step.of(word));
        }
        long numbers = steps.stream().filter(step -> step.part().isNumber()).count();
        if (numbers > 2) {
            throw new IllegalArgumentException("expected a shape of at most two numbers, found " + text);
        }
        return new AmountShape(text, steps.toArray(new Step[0]));
    }

    /** Whether the shape may stand somewhere in a text, as far as its characters tell. */
    boolean mayStandIn(NotationText s) {
        for (long mark : marks) {
            if (s.lacksAll(mark)) {
                return false;
            }
        }
        return true;
    }

    /** How many parts it has. */
    int size() {
        return steps.length;
    }

    /** The part at an index. */
    Step step(int index) {
        return steps[index];
    }

    @Override
    public String toString() {
        return text;
    }
}
