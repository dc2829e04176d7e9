package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.form.Production;
import java.util.List;

/**
 * 疑义 A reason why an amount that could be read is none, or may be another.
 *
 * @param name short, and of no other veto
 * @param kind what the obstacle is called
 * @param shape what it looks like
 * @param refuses texts that it refuses
 * @param leaves texts that look like them, and how they are read
 * @param needs the traits without which a value is none of them, as a set
 * @param test where it stands
 */
public record Veto(
        String name,
        Obstacle.Kind kind,
        String shape,
        List<String> refuses,
        List<Production.Example> leaves,
        int needs,
        Test test) {
    /** Looks for what the veto is about. */
    interface Test {
        /** The index of the first character that may mean something else, or −1. */
        int find(Value value);
    }
}
