package io.github.performancetargets.value.notation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * 形状 What a production looks like: parts in a row, as they are written in the documentation. {@code [ ]}: may be missing;
 * {@code !}: from here on it can be nothing else, so that what does not fit is an obstacle; characters in quotation marks stand
 * for themselves.
 */
final class AmountShape {
    /** A part of an amount. */
    enum Part {
        AMOUNT("amount"),
        SMALLER("smaller-amount"),
        SHARE("share"),
        INTERVAL("interval"),
        JOINT("joint"),
        AND("and"),
        RISING("rising-sign"),
        NAME("name"),
        CERTAIN("!"),
        /** The characters in quotation marks. */
        WRITTEN("\"");

        private final String word;

        Part(String word) {
            this.word = word;
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
    }

    private final String text;
    private final Step[] steps;

    private AmountShape(String text, Step[] steps) {
        this.text = text;
        this.steps = steps;
    }

    /** The shape of a text such as {@code [amount] "±" ! amount}. */
    static AmountShape of(String text) {
        List<Step> steps = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            steps.add(Step.of(word));
        }
        return new AmountShape(text, steps.toArray(new Step[0]));
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
