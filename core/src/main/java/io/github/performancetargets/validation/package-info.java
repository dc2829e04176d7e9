/** 校验 Applying rules to a table: the validator, its report, and the words of both. */
@NullMarked
package io.github.performancetargets.validation;

import org.jspecify.annotations.NullMarked;
