package io.github.performancetargets.token;

/**
 * 属性 A property of objects of one {@link Shape}.
 *
 * @param place which of them, from 0
 * @param bit the set that holds it alone
 */
public record Property(FieldName name, int place, long bit) {}
