/** Hibernate 存储 Types and converters for attributes of entities, with Hibernate 6 and 7. */
@NullMarked
package io.github.performancetargets.persistence.hibernate;

import org.jspecify.annotations.NullMarked;
