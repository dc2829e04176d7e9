package io.github.performancetargets.benchmarks.rivals;

/** 字节遍历 The floor of reading JSON: one loop over the bytes that tells strings from the rest, and keeps nothing. */
public final class ByteWalk {
    private ByteWalk() {}

    /** How many brackets and commas stand outside of strings. */
    public static int separators(byte[] json) {
        int separators = 0;
        boolean isText = false;
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (b == '"') {
                isText = !isText;
            } else if (b == '\\') {
                i++;
            } else if (!isText && (b == ',' || b == '{' || b == '}' || b == '[' || b == ']')) {
                separators++;
            }
        }
        return separators;
    }
}
