package io.github.performancetargets.format;

import java.util.List;

/**
 * 类别声明 A kind of an object.
 *
 * @param name in words, such as change by bound; the code is the first of them
 * @param properties of the object that it has, in order, without the kind itself; an exclamation mark: required
 * @param meaning what it is
 */
record KindSpec(String name, List<String> properties, String meaning) {
    String code() {
        return name.split(" ", 2)[0];
    }

    String constant() {
        return name.replace(' ', '_').replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }
}
