package io.github.performancetargets.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * 对象成员 Goes through the properties of one object, once each. A source keeps one for each depth, because a table has some
 * seventy objects; it holds what was read until the source enters another object at its depth.
 */
final class ObjectMembers {
    private final TokenSource in;
    private final ObjectMembers outer;
    private @Nullable ObjectMembers inner;
    private Shape shape = Shape.TABLE;
    private long named;
    private long given;
    private int place;

    private ObjectMembers(TokenSource in, @Nullable ObjectMembers outer) {
        this.in = in;
        this.outer = outer == null ? this : outer;
    }

    /** Those that stand around the outermost object. */
    static ObjectMembers outermost(TokenSource in) {
        return new ObjectMembers(in, null);
    }

    /** Begins with an object inside the current one. */
    ObjectMembers enter(Shape entered) {
        if (inner == null) {
            inner = new ObjectMembers(in, this);
        }
        inner.begin(entered);
        return inner;
    }

    private void begin(Shape entered) {
        shape = entered;
        named = 0;
        given = 0;
        place = entered.start();
    }

    /** Goes to the value of the next property and tells its name; null at the end of the object. */
    @Nullable
    FieldName next() throws IOException {
        while (true) {
            Property property = in.nextProperty(shape, place);
            if (property == null) {
                FieldName missing = shape.missing(given);
                if (missing != null) {
                    throw missing(missing);
                }
                in.leave(outer);
                return null;
            }
            if ((named & property.bit()) != 0) {
                throw in.refused("expected each property once, found a second '" + property.name() + "'");
            }
            named |= property.bit();
            place = property.behind();
            in.advance();
            if (!in.isAbsent()) {
                given |= property.bit();
                return property.name();
            }
        }
    }

    /** The properties that had a value, as a set of the shape. */
    long given() {
        return given;
    }

    /** Refuses an object that lacks a property. */
    IOException missing(FieldName field) {
        return in.refused("expected the property '" + field + "', found an object without it");
    }
}
