package io.github.performancetargets.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 属性次序 Which property last followed another in the objects of a source. Tables repeat themselves, so that a guess is
 * nearly always right, and a parser compares a name with a guess faster than it finds the name among many.
 */
final class Followers {
    private static final @Nullable FieldName[] WRITTEN_ORDER = writtenOrder();

    private final @Nullable FieldName[] followers;

    private Followers(@Nullable FieldName[] followers) {
        this.followers = followers;
    }

    /** What follows in the order in which properties are written. */
    static Followers written() {
        return new Followers(WRITTEN_ORDER.clone());
    }

    /** The same, to be changed apart. */
    Followers copy() {
        return new Followers(followers.clone());
    }

    private static @Nullable FieldName[] writtenOrder() {
        List<@Nullable FieldName> order = new ArrayList<>();
        for (Shape shape : Shape.ALL) {
            order.addAll(shape.fields());
            order.add(null);
        }
        return order.toArray(new FieldName[0]);
    }

    /** Where the first property of an object is noted. */
    static int first(Shape shape) {
        return shape.start();
    }

    /** Where the follower of a property is noted, which stands at a place of its shape. */
    static int behind(Shape shape, int property) {
        return shape.start() + property + 1;
    }

    /** How many properties of its shape stand before a place. */
    static int passed(Shape shape, int place) {
        return place - shape.start();
    }

    /** The property expected at a place; null where the object is expected to end. */
    @Nullable
    FieldName get(int place) {
        return followers[place];
    }

    /** Notes what stood at a place. */
    void set(int place, @Nullable FieldName follower) {
        followers[place] = follower;
    }
}
