package io.github.performancetargets.token;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 对象成员 Goes through the properties of one object, once each. A source keeps one for each depth, because a table has some
 * seventy objects; it holds what was read until the source enters another object at its depth.
 */
public final class ObjectMembers {
    private final TokenSource in;
    private final ObjectMembers outer;
    private @Nullable ObjectMembers inner;
    private Shape shape = Shape.NONE;
    private long named;
    private long given;
    private int place;

    private ObjectMembers(TokenSource in, @Nullable ObjectMembers outer) {
        this.in = in;
        this.outer = outer == null ? this : outer;
    }

    /** Those that stand around the outermost object. */
    public static ObjectMembers outermost(TokenSource in) {
        return new ObjectMembers(in, null);
    }

    /** Begins with an object inside the current one. */
    public ObjectMembers enter(Shape entered) {
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
        place = 0;
    }

    /** Goes to the value of the next property and tells its name; null at the end of the object. */
    public @Nullable FieldName next() throws IOException {
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
                throw in.expected(
                        ExpectedValue.of(ExpectedValue.Kind.ONCE),
                        new FoundValue(FoundValue.Kind.AGAIN, property.name().text()));
            }
            named |= property.bit();
            place = property.place() + 1;
            in.advance();
            if (!in.isAbsent()) {
                given |= property.bit();
                return property.name();
            }
        }
    }

    /** The properties that had a value, as a set of the shape. */
    public long given() {
        return given;
    }

    /** Whether a property had a value. */
    public boolean has(FieldName name) {
        return (given & shape.bit(name)) != 0;
    }

    /** What a codec throws at a property that its shape has and it does not read. */
    public IllegalStateException unread(FieldName field) {
        return new IllegalStateException("performance-targets bug: nothing reads " + field);
    }

    /** Refuses an object that lacks a property. */
    public IOException missing(FieldName field) {
        return in.expected(
                ExpectedValue.of(ExpectedValue.Kind.PROPERTY, List.of(field.text())),
                FoundValue.of(FoundValue.Kind.ABSENT));
    }
}
