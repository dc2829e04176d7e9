/** Tests with Hibernate Validator 8 and 9. */
@NullMarked
package io.github.performancetargets.beanvalidation;

import org.jspecify.annotations.NullMarked;
