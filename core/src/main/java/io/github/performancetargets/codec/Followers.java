package io.github.performancetargets.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 属性次序 Which property follows another in the objects of a source. Tables repeat themselves, so that a guess is nearly always
 * right, and a parser compares a name with a guess faster than it finds the name among many. The first source of its kind learns:
 * each guess is what stood there last. Later ones share what it learned and write nothing.
 */
final class Followers {
    private static final @Nullable Property[] WRITTEN_ORDER = writtenOrder();
    // what differs from object to object, such as the kinds of targets, is one guess in four objects of a table
    private static final int MANY = 32;

    private final boolean learning;
    private final @Nullable Property[] followers;
    private int objects;
    private int wrong;

    /** What an earlier source learned; null where none did, so that this one learns, beginning with the order of writing. */
    Followers(@Nullable Property @Nullable [] learned) {
        this.learning = learned == null;
        this.followers = learned == null ? WRITTEN_ORDER.clone() : learned;
    }

    private static @Nullable Property[] writtenOrder() {
        List<@Nullable Property> order = new ArrayList<>();
        for (Shape shape : Shape.ALL) {
            order.addAll(shape.properties());
            order.add(null);
        }
        return order.toArray(new Property[0]);
    }

    /** Notes that an object begins. */
    void begin() {
        objects++;
    }

    /** The property expected at a place; null where the object is expected to end. */
    @Nullable
    Property get(int place) {
        return followers[place];
    }

    /** Notes what stood at a place. */
    @SuppressWarnings("ReferenceEquality") // properties are constants
    void set(int place, @Nullable Property follower) {
        if (followers[place] != follower) {
            wrong++;
            if (learning) {
                followers[place] = follower;
            }
        }
    }

    /** Whether this source learned, so that {@link #learned} is news. */
    boolean isLearning() {
        return learning;
    }

    /** What later sources may share; nothing may be noted any more. */
    @Nullable
    Property[] learned() {
        return followers;
    }

    /** Whether more than one guess an object was wrong, so that what was learned is of another order. */
    boolean isMisled() {
        return wrong >= MANY && wrong > objects;
    }
}
