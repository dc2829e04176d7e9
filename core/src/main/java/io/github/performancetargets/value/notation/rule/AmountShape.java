package io.github.performancetargets.value.notation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * 形状 What a production looks like: parts in a row, as they are written in the documentation. {@code [ ]}: may be missing;
 * {@code !}: from here on it can be nothing else, so that what does not fit is an obstacle.
 */
final class AmountShape {
    /** A part of an amount. */
    enum Part {
        AMOUNT("amount"),
        SMALLER("smaller-amount"),
        SHARE("share"),
        INTERVAL("interval"),
        PLUS_MINUS("±"),
        JOINT("joint"),
        AND("and"),
        RISING("rising-sign"),
        NAME("name"),
        CERTAIN("!");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        static Part of(String word) {
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
     * @param optional whether it may be missing
     */
    record Step(Part part, boolean optional) {}

    private final String text;
    private final List<Step> steps;

    private AmountShape(String text, List<Step> steps) {
        this.text = text;
        this.steps = steps;
    }

    /** The shape of a text such as {@code [amount] ± ! amount}. */
    static AmountShape of(String text) {
        List<Step> steps = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            boolean optional = word.startsWith("[");
            steps.add(new Step(Part.of(optional ? word.substring(1, word.length() - 1) : word), optional));
        }
        return new AmountShape(text, List.copyOf(steps));
    }

    /** The parts. */
    List<Step> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return text;
    }
}
