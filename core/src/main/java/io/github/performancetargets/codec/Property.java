package io.github.performancetargets.codec;

/**
 * 属性 A property of objects of one {@link Shape}.
 *
 * @param bit the set that holds it alone
 * @param behind the place in {@link Followers} of what follows it
 */
record Property(FieldName name, long bit, int behind) {}
