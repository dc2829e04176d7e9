package io.github.performancetargets.codec;

/**
 * 自由名称 Names of properties that the format does not list: of extensions and arguments. Half a character may stand in a text,
 * where JSON can write it as an escape, but not in a name: parsers refuse it there, so that it could not be read again.
 */
final class FreeName {
    static final String EXPECTED = "expected a name of whole characters, found half a character in it";

    private FreeName() {}

    /** Whether every character of two halves has both. */
    static boolean isWhole(String name) {
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
