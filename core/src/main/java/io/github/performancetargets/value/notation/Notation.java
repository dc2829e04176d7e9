package io.github.performancetargets.value.notation;

import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.notation.print.EnglishReader;
import org.jspecify.annotations.Nullable;

/** The notation of target values with the units of one catalogue: the only entry into this package and those below it. */
public final class Notation {
    /** Longest text that is read; a value of a form is far shorter. */
    public static final int MAX_LENGTH = 2_000;

    private static final Notation STANDARD = new Notation(UnitCatalogue.standard());

    private final UnitCatalogue catalogue;

    private Notation(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The notation with the units of a catalogue. */
    public static Notation of(UnitCatalogue catalogue) {
        return catalogue == STANDARD.catalogue ? STANDARD : new Notation(catalogue);
    }

    /** The notation with the standard units. */
    public static Notation standard() {
        return STANDARD;
    }

    /** The units that are read. */
    UnitCatalogue catalogue() {
        return catalogue;
    }

    /** Reads the words of a form; never throws. */
    public StatedTarget read(String text) {
        if (text.length() > MAX_LENGTH) {
            return StatedTarget.of(
                    text, new NotUnderstood(text.strip()), new Obstacle(Obstacle.Kind.TOO_LONG, MAX_LENGTH));
        }
        Target translated = translated(text);
        NotationReader reader = new NotationReader(text, catalogue);
        Target target = translated != null ? translated : reader.whole();
        if (target == null) {
            return reader.notUnderstood();
        }
        return ReadBack.meansTheSame(this, target, text)
                ? StatedTarget.of(text, target)
                : reader.notUnderstood(Obstacle.Kind.AMBIGUOUS, 0);
    }

    /** Reads a value that stands in columns of its own; never throws. */
    public StatedTarget read(TargetTriple triple) {
        return TripleReader.read(this, triple);
    }

    /** Whether words and meaning agree, as far as the words are understood. */
    public boolean agrees(String text, Target target) {
        return Agreement.of(this, text, target);
    }

    /** What the text means where it is read, without a look at how that would be printed; null where it is not read. */
    @Nullable
    Target meaning(String text) {
        Target translated = translated(text);
        return translated != null ? translated : new NotationReader(text, catalogue).whole();
    }

    boolean readsBack(Target target) {
        return ReadBack.readsBack(this, target);
    }

    private @Nullable Target translated(String text) {
        String chinese = EnglishReader.inChinese(text);
        Target target = chinese == null ? null : new NotationReader(chinese, catalogue).whole();
        return target instanceof Qualitative || target instanceof Placeholder ? null : target;
    }
}
