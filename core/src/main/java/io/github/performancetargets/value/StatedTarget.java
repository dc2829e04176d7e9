package io.github.performancetargets.value;

import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.notation.Notation;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 指标值 A target value as a form states it: the words, what they mean, and why they were not understood where they were not.
 * Two are equal when words, meaning and reason are. The meaning is authoritative: words and meaning that disagree, because
 * someone edited the stored form, are a finding of the validator and no error here.
 */
public final class StatedTarget {
    private final String text;
    private final Target target;
    private final @Nullable Obstacle obstacle;

    private StatedTarget(String text, Target target, @Nullable Obstacle obstacle) {
        this.text = Objects.requireNonNull(text, "text");
        this.target = Objects.requireNonNull(target, "target");
        this.obstacle = obstacle;
    }

    /** Words with a given meaning. */
    public static StatedTarget of(String text, Target target) {
        return new StatedTarget(text, target, null);
    }

    /** Words that were not understood, and why. */
    public static StatedTarget of(String text, Target target, Obstacle obstacle) {
        return new StatedTarget(text, target, Objects.requireNonNull(obstacle, "obstacle"));
    }

    /**
     * Reads the words of a form; never throws: what is not understood is kept, with the reason. Where the reader itself
     * fails, the reason is {@link Obstacle.Kind#FAULT}, so that one value never costs the table it stands in.
     *
     * @throws NullPointerException if the text is null
     */
    public static StatedTarget read(String text) {
        return read(text, UnitCatalogue.standard());
    }

    /**
     * Reads the words of a form with the units of a catalogue; never throws, as {@link #read(String)} does not.
     *
     * @throws NullPointerException if the text or the catalogue is null
     */
    public static StatedTarget read(String text, UnitCatalogue units) {
        Objects.requireNonNull(text, "text");
        Notation notation = Notation.of(Objects.requireNonNull(units, "units"));
        try {
            return notation.read(text);
        } catch (RuntimeException | StackOverflowError fault) {
            return notRead(text);
        }
    }

    /**
     * Reads a value that stands in columns of its own; never throws, as {@link #read(String)} does not. Its text is the three
     * columns in a row, a unit or operator that the value repeats written once; where it is refused, all three as they are
     * written.
     *
     * @throws NullPointerException if the triple is null
     */
    public static StatedTarget read(TargetTriple triple) {
        return read(triple, UnitCatalogue.standard());
    }

    /**
     * Reads a value that stands in columns of its own with the units of a catalogue; never throws, as {@link #read(String)}
     * does not.
     *
     * @throws NullPointerException if the triple or the catalogue is null
     */
    public static StatedTarget read(TargetTriple triple, UnitCatalogue units) {
        Objects.requireNonNull(triple, "triple");
        Notation notation = Notation.of(Objects.requireNonNull(units, "units"));
        try {
            return notation.read(triple);
        } catch (RuntimeException | StackOverflowError fault) {
            return notRead(triple.operator() + triple.value() + triple.unit());
        }
    }

    // docs/decisions/0080: laws hold that no text leads here
    private static StatedTarget notRead(String text) {
        return of(text, new NotUnderstood(text.strip()), new Obstacle(Obstacle.Kind.FAULT, 0));
    }

    /** 原文 The words of the form. */
    public String text() {
        return text;
    }

    /** 含义 What the words mean. */
    public Target target() {
        return target;
    }

    /** 未读懂的原因 Why the words were not understood, where they were not. */
    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * 文义相符 Whether words and meaning agree, as far as the words are understood. Where they do not, one of the two was edited.
     */
    public boolean agrees() {
        try {
            return Notation.standard().agrees(text, target);
        } catch (RuntimeException | StackOverflowError fault) {
            // as with every text that is not understood, nothing says that they differ
            return true;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatedTarget that
                && text.equals(that.text)
                && target.equals(that.target)
                && Objects.equals(obstacle, that.obstacle);
    }

    @Override
    public int hashCode() {
        return (text.hashCode() * 31 + target.hashCode()) * 31 + Objects.hashCode(obstacle);
    }

    /** The words. */
    @Override
    public String toString() {
        return text;
    }
}
