package io.github.performancetargets.token;

/**
 * 自由名称 Names of properties that the format does not list: of extensions and arguments. Half a character may stand in a text,
 * where JSON can write it as an escape, but not in a name: parsers refuse it there, so that it could not be read again.
 */
public final class FreeName {
    private FreeName() {}

    /** Whether every character of two halves has both. */
    public static boolean isWhole(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                i++;
                if (i == name.length() || !Character.isSurrogatePair(c, name.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
