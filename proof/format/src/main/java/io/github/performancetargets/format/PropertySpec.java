package io.github.performancetargets.format;

/**
 * 属性声明 A property of an object.
 *
 * @param name in JSON
 * @param required whether it may not be absent
 * @param type the name of its type or object
 * @param list whether it is a list of that type
 * @param fallback the value at which it is left out, in Java; empty where there is none
 * @param accessor what the model calls it
 * @param beside the property without which it may not stand; empty where there is none
 * @param labels the property that keeps a printed label read in the place of a code; empty where there is none
 * @param meaning empty where the type says it
 */
record PropertySpec(
        String name,
        boolean required,
        String type,
        boolean list,
        String fallback,
        String accessor,
        String beside,
        String labels,
        String meaning) {
    /** The name of its constant: supervisingDepartment becomes SUPERVISING_DEPARTMENT. */
    String constant() {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
    }

    /** The accessor behind a verb: add and Tasks. */
    String behind(String verb) {
        return verb + Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
    }

    /** As the declaration marks it. */
    String marked() {
        return required ? name + "!" : name;
    }
}
