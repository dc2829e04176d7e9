/** 校验注解 Constraints of Jakarta Validation for tables and value texts. */
@NullMarked
package io.github.performancetargets.beanvalidation;

import org.jspecify.annotations.NullMarked;
