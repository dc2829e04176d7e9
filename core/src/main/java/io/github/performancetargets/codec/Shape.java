package io.github.performancetargets.codec;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** 对象形状 The objects of the format: which properties each may have, in the order in which they are written. */
final class Shape {
    static final Shape TABLE = new Shape(
            0,
            "formatVersion! title edition fiscalYear project department funding tasks goals slots indicators fields"
                    + " extensions");
    static final Shape PROJECT = TABLE.next("name code supervisingDepartment implementingOrganization nature term");
    static final Shape ORGANIZATION = PROJECT.next("name code");
    static final Shape FUNDING = ORGANIZATION.next("unit annual mediumTerm");
    static final Shape PLAN = FUNDING.next("label total sources execution");
    static final Shape SOURCE = PLAN.next("kind! label amount execution");
    static final Shape EXECUTION = SOURCE.next("adjustedBudget executed rate weight score");
    static final Shape TASK = EXECUTION.next("id name content budget");
    static final Shape GOAL = TASK.next("id period label text actual extensions");
    static final Shape SLOT = GOAL.next("category dimension label requirement weight");
    static final Shape INDICATOR = SLOT.next(
            "id period category dimension categoryLabel dimensionLabel name value goalId core direction weight"
                    + " explanation basis note priorValues actual score varianceReason fields extensions");
    static final Shape STATED = INDICATOR.next("text! target reason");
    static final Shape REASON = STATED.next("code! index!");
    static final Shape PRIOR_VALUE = REASON.next("label! value!");
    static final Shape FIELD = PRIOR_VALUE.next("label! text!");
    static final Shape TARGET = FIELD.next(
            "kind! direction baseline operator amount low lowExclusive high highExclusive unit counted approximate"
                    + " subject by from to text clauses");
    static final Shape MEASURE = TARGET.next("amount! unit counted");
    static final Shape REPORT = MEASURE.next("formatVersion! findings!");
    static final Shape FINDING = REPORT.next("rule! criterion! severity! place! arguments related");
    static final Shape PLACE = FINDING.next("pointer! field category dimension number indicatorId name words");

    /** All of them. */
    static final List<Shape> ALL = List.of(
            TABLE,
            PROJECT,
            ORGANIZATION,
            FUNDING,
            PLAN,
            SOURCE,
            EXECUTION,
            TASK,
            GOAL,
            SLOT,
            INDICATOR,
            STATED,
            REASON,
            PRIOR_VALUE,
            FIELD,
            TARGET,
            MEASURE,
            REPORT,
            FINDING,
            PLACE);

    private final int start;
    private final Property[] properties;
    private final long required;

    /** The names of the properties; one with an exclamation mark may not be left out. */
    private Shape(int start, String names) {
        this.start = start;
        List<String> list = List.of(names.split(" "));
        this.properties = new Property[list.size()];
        long needed = 0;
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i);
            boolean isNeeded = name.endsWith("!");
            FieldName field = FieldName.of(isNeeded ? name.substring(0, name.length() - 1) : name);
            properties[i] = new Property(field, 1L << i, start + i + 1);
            needed |= isNeeded ? 1L << i : 0;
        }
        this.required = needed;
    }

    private Shape next(String names) {
        return new Shape(start + properties.length + 1, names);
    }

    /**
     * Where the first property of an object is noted in {@link Followers}, in which all shapes stand in one row: a place for the
     * beginning of an object and one behind each property.
     */
    int start() {
        return start;
    }

    /**
     * The property of a name; null if there is none.
     *
     * @param place where it would be noted: forms keep the order in which properties are written, so that the name is near
     */
    @Nullable
    Property find(String text, int place) {
        int size = properties.length;
        for (int i = 0, at = place - start; i < size; i++, at++) {
            Property property = properties[at < size ? at : at - size];
            if (property.name().text().equals(text)) {
                return property;
            }
        }
        return null;
    }

    /** The set of one property. */
    long bit(FieldName field) {
        for (Property property : properties) {
            if (property.name() == field) {
                return property.bit();
            }
        }
        throw new IllegalStateException("X bug: no property " + field + " in a shape that should have it");
    }

    /** The first required property that a set lacks; null if it has them all. */
    @Nullable
    FieldName missing(long given) {
        return first(required & ~given);
    }

    /** The first property of a set; null if it is empty. */
    @Nullable
    FieldName first(long set) {
        return set == 0 ? null : properties[Long.numberOfTrailingZeros(set)].name();
    }

    /** The properties, in order. */
    List<Property> properties() {
        return List.of(properties);
    }

    /** The names, for messages. */
    String names() {
        StringJoiner names = new StringJoiner(", ");
        for (Property property : properties) {
            names.add(property.name().text());
        }
        return names.toString();
    }
}
