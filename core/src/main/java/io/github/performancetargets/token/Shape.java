package io.github.performancetargets.token;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 对象形状 Which properties the objects of one type may have, in the order in which they are written, and which they must. */
public final class Shape {
    static final Shape NONE = new Shape(new Property[0], 0);

    private final Property[] properties;
    // of each property: its name as it stands in JSON, in quotation marks
    private final byte[][] quoted;
    private final long required;

    private Shape(Property[] properties, long required) {
        this.properties = properties;
        this.quoted = new byte[properties.length][];
        for (Property property : properties) {
            quoted[property.place()] = ('"' + property.name().text() + '"').getBytes(StandardCharsets.US_ASCII);
        }
        this.required = required;
    }

    /** Begins with the properties that may not be absent. */
    public static Start required(FieldName... names) {
        return new Start(List.of(names));
    }

    /** 形状的开头 What must be there. */
    public record Start(List<FieldName> needed) {
        /** The shape of all properties, in order. */
        public Shape of(FieldName... names) {
            Property[] properties = new Property[names.length];
            for (int i = 0; i < names.length; i++) {
                properties[i] = new Property(names[i], i, 1L << i);
            }
            long required = 0;
            Shape all = new Shape(properties, 0);
            for (FieldName name : needed) {
                required |= all.bit(name);
            }
            return new Shape(properties, required);
        }
    }

    /** The property at a place; null behind the last one. */
    @Nullable
    public Property at(int place) {
        return place < properties.length ? properties[place] : null;
    }

    /** How many properties there are. */
    public int size() {
        return properties.length;
    }

    /**
     * The property of a name; null if there is none.
     *
     * @param place behind the property before: most documents keep the order in which properties are written
     */
    @Nullable
    public Property find(String text, int place) {
        int size = properties.length;
        for (int i = 0, at = place; i < size; i++, at++) {
            Property property = properties[at < size ? at : at - size];
            if (property.name().text().equals(text)) {
                return property;
            }
        }
        return null;
    }

    /**
     * The property whose name stands in bytes of JSON, without an escape in it; null if there is none.
     *
     * @param at where the first quotation mark would be
     * @param end behind the last byte
     * @param place behind the property before
     */
    @Nullable
    public Property findQuoted(byte[] in, int at, int end, int place) {
        int size = quoted.length;
        for (int i = 0, k = place; i < size; i++, k++) {
            int index = k < size ? k : k - size;
            byte[] name = quoted[index];
            int behind = at + name.length;
            if (behind <= end && in[at + 1] == name[1] && Arrays.equals(in, at, behind, name, 0, name.length)) {
                return properties[index];
            }
        }
        return null;
    }

    /** How many bytes the name of a property takes in JSON, its quotation marks included. */
    public int quotedLength(Property property) {
        return quoted[property.place()].length;
    }

    /** The set of one property. */
    public long bit(FieldName field) {
        for (Property property : properties) {
            if (property.name() == field) {
                return property.bit();
            }
        }
        throw new IllegalStateException(
                "performance-targets bug: no property " + field + " in a shape that should have it");
    }

    /** The first required property that a set lacks; null if it has them all. */
    @Nullable
    public FieldName missing(long given) {
        return first(required & ~given);
    }

    /** The first property of a set; null if it is empty. */
    @Nullable
    public FieldName first(long set) {
        return set == 0 ? null : properties[Long.numberOfTrailingZeros(set)].name();
    }

    /** The names of a set, for errors. */
    public List<String> names(long set) {
        List<String> names = new ArrayList<>();
        for (Property property : properties) {
            if ((property.bit() & set) != 0) {
                names.add(property.name().text());
            }
        }
        return names;
    }
}
