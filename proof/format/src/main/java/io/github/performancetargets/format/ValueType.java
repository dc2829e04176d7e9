package io.github.performancetargets.format;

/**
 * 值类型 A value that is no object of the format.
 *
 * @param name what the declaration calls it
 * @param javaType the class of the model, its package below that of the library
 * @param codec the expression of its codec
 * @param schema what a JSON Schema says of it, as JSON
 * @param meaning of the type; empty where each property says its own
 */
record ValueType(String name, String javaType, String codec, String schema, String meaning) {}
