package io.github.performancetargets.cost;

import java.util.Collection;
import java.util.List;

/**
 * Counts what is done: an entry into a method and a jump back are a step each, and what the JDK does with a text or a list in one call
 * is as many steps as it may look at. {@link CountingLoader} puts the calls into the class files. For one thread.
 */
public final class Steps {
    private static long count;

    private Steps() {}

    static long count() {
        return count;
    }

    /** One more. */
    public static void step() {
        count++;
    }

    /** Of {@link String#indexOf(String)}. */
    public static int indexOf(String text, String part) {
        return seen(text, text.indexOf(part));
    }

    /** Of {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from) {
        return seen(text, text.indexOf(part, from), from);
    }

    /** Of {@link String#indexOf(int)}. */
    public static int indexOf(String text, int character) {
        return seen(text, text.indexOf(character));
    }

    /** Of {@link String#indexOf(int, int)}. */
    public static int indexOf(String text, int character, int from) {
        return seen(text, text.indexOf(character, from), from);
    }

    /** Of {@link String#lastIndexOf(String)}. */
    public static int lastIndexOf(String text, String part) {
        count += text.length();
        return text.lastIndexOf(part);
    }

    /** Of {@link String#lastIndexOf(int)}. */
    public static int lastIndexOf(String text, int character) {
        int found = text.lastIndexOf(character);
        count += text.length() - Math.max(found, 0);
        return found;
    }

    /** Of {@link String#contains}. */
    public static boolean contains(String text, CharSequence part) {
        return seen(text, text.indexOf(part.toString())) >= 0;
    }

    /** Of {@link String#replace(CharSequence, CharSequence)}. */
    public static String replace(String text, CharSequence from, CharSequence to) {
        count += text.length();
        return text.replace(from, to);
    }

    /** Of {@link String#equals}, which compares only what is as long. */
    public static boolean equals(String text, Object other) {
        count += other instanceof String string && string.length() == text.length() ? text.length() / 8 : 1;
        return text.equals(other);
    }

    /** Of {@link Collection#contains}. */
    public static boolean contains(Collection<?> all, Object one) {
        count += all instanceof List ? all.size() : 1;
        return all.contains(one);
    }

    /** Of {@link List#indexOf}. */
    public static int indexOf(List<?> all, Object one) {
        count += all.size();
        return all.indexOf(one);
    }

    /** Of {@link List#remove(int)}. */
    public static Object remove(List<?> all, int index) {
        count += all.size() - index;
        return all.remove(index);
    }

    /** Of {@link StringBuilder#insert(int, String)}. */
    public static StringBuilder insert(StringBuilder text, int at, String part) {
        count += text.length() - at;
        return text.insert(at, part);
    }

    /** Of {@link StringBuilder#deleteCharAt}. */
    public static StringBuilder deleteCharAt(StringBuilder text, int at) {
        count += text.length() - at;
        return text.deleteCharAt(at);
    }

    /** Of {@link StringBuilder#delete}. */
    public static StringBuilder delete(StringBuilder text, int from, int to) {
        count += text.length() - from;
        return text.delete(from, to);
    }

    /** Of {@link StringBuilder#indexOf(String)}. */
    public static int indexOf(StringBuilder text, String part) {
        count += text.length();
        return text.indexOf(part);
    }

    private static int seen(String text, int found) {
        return seen(text, found, 0);
    }

    private static int seen(String text, int found, int from) {
        count += 1 + Math.max(0, (found < 0 ? text.length() : found) - Math.max(from, 0));
        return found;
    }
}
