package io.github.performancetargets.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 属性次序 Which property last followed another in the objects of a source. Tables repeat themselves, so that a guess is
 * nearly always right, and a parser compares a name with a guess faster than it finds the name among many. What is known is
 * shared between threads and never written; the first difference makes a copy.
 */
final class Followers {
    private static final @Nullable FieldName[] WRITTEN_ORDER = writtenOrder();

    private @Nullable FieldName[] known;
    private @Nullable FieldName[] followers;

    /** What earlier sources saw, or nothing: then what follows in the order in which properties are written. */
    Followers(@Nullable FieldName @Nullable [] seen) {
        this.known = seen == null ? WRITTEN_ORDER : seen;
        this.followers = known;
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
    @SuppressWarnings("ReferenceEquality") // names are constants, and the arrays are one until the first difference
    void set(int place, @Nullable FieldName follower) {
        if (followers[place] == follower) {
            return;
        }
        if (followers == known) {
            followers = known.clone();
        }
        followers[place] = follower;
    }

    /** What later sources should know, shared from now on; null where it is what was known before. */
    @SuppressWarnings("ReferenceEquality") // most sources see nothing new
    @Nullable
    FieldName @Nullable [] news() {
        if (followers == known || Arrays.equals(followers, known)) {
            return null;
        }
        known = followers;
        return followers;
    }
}
