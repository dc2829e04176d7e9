package io.github.performancetargets.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 对象声明 An object of the format.
 *
 * @param name in the schema
 * @param javaType the class of the model, its package below that of the library
 * @param made built, new, a static method, or by hand
 * @param meaning what it is
 * @param properties in the order of writing
 * @param kinds where it has several
 */
record ObjectSpec(
        String name,
        String javaType,
        String made,
        String meaning,
        List<PropertySpec> properties,
        List<KindSpec> kinds) {
    boolean isByHand() {
        return made.equals("by hand");
    }

    boolean isBuilt() {
        return made.equals("built");
    }

    /** The simple name of its codec. */
    String codec() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Codec";
    }

    /** The package of its codec, named as that of the model. */
    String codecPackage() {
        return "io.github.performancetargets.codec." + javaType.substring(0, javaType.indexOf('.'));
    }

    /** Where a file of its codec's package stands in the repository. */
    String file(String simpleName) {
        return "core/src/main/java/" + codecPackage().replace('.', '/') + "/" + simpleName + ".java";
    }

    /** The simple name of what holds its shape, where its codec is written by hand. */
    String shape() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Shape";
    }

    /** Which properties it has, in Java. */
    String shapeCode() {
        return "Shape.required(" + constants(true) + ").of(" + constants(false) + ")";
    }

    private String constants(boolean onlyRequired) {
        return properties.stream()
                .filter(property -> !onlyRequired || property.required())
                .map(property -> "FieldName." + property.constant())
                .collect(Collectors.joining(", "));
    }

    /** The property of a name. */
    PropertySpec property(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a property of " + name + ", found '" + wanted + "'"));
    }
}
