package io.github.performancetargets.switching;

/**
 * 开关 Something of the reader that can be switched off by itself.
 *
 * @param kind what it is
 * @param owner the class that holds the method, or the kind and meaning of a word
 * @param name the method with its descriptor, the word, or the line of a weight
 */
record Switch(SwitchKind kind, String owner, String name) {
    /** What names it in a file of results. */
    String key() {
        return String.join("\t", kind.name(), owner, name.replace('\t', ' '));
    }
}
