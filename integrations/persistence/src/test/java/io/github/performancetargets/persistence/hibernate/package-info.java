/** Tests with Hibernate. */
@NullMarked
package io.github.performancetargets.persistence.hibernate;

import org.jspecify.annotations.NullMarked;
