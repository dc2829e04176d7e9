package io.github.performancetargets.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 对象成员 Goes through the properties of one object, once each. */
final class Members {
    private final TokenSource in;
    private final Shape shape;
    private long named;
    private long given;
    private int place;

    Members(TokenSource in, Shape shape) {
        this.in = in;
        this.shape = shape;
        this.place = Followers.first(shape);
    }

    /** Goes to the value of the next property and tells its name; null at the end of the object. */
    @Nullable
    FieldName next() throws IOException {
        while (true) {
            FieldName field = in.nextName(shape, place);
            if (field == null) {
                FieldName missing = shape.missing(given);
                if (missing != null) {
                    throw missing(missing);
                }
                return null;
            }
            int property = shape.place(field);
            long bit = 1L << property;
            if ((named & bit) != 0) {
                throw in.refused("expected each property once, found a second '" + field + "'");
            }
            named |= bit;
            place = Followers.behind(shape, property);
            in.advance();
            if (!in.isAbsent()) {
                given |= bit;
                return field;
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
