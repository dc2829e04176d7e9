package io.github.performancetargets.documents;

/**
 * 元素计数 Counts the elements of one name in a part of an Office file while its bytes pass by, before any library makes objects of
 * them. Only their start tags are looked at, whatever their prefix; zero bytes are skipped, so that UTF-16 counts as well.
 */
final class TagCount {
    private final String name;
    private final StringBuilder tag = new StringBuilder();
    private boolean inName;
    private long count;

    TagCount(String name) {
        this.name = name;
    }

    /** Takes bytes of the part, in their order. */
    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '<') {
                inName = true;
                tag.setLength(0);
            } else if (inName && b != 0) {
                take((char) b);
            }
        }
    }

    private void take(char c) {
        if (c == ':') {
            tag.setLength(0);
        } else if (c == '>' || c == '/' || c <= ' ') {
            count += name.contentEquals(tag) ? 1 : 0;
            inName = false;
        } else if (tag.length() <= name.length()) {
            tag.append(c);
        }
    }

    /** How many there were so far. */
    long count() {
        return count;
    }
}
