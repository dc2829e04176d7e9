/** Tests with MyBatis. */
@NullMarked
package io.github.performancetargets.persistence.mybatis;

import org.jspecify.annotations.NullMarked;
