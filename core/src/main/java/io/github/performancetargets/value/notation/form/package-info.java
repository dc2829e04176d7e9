/** 写法 What a production is, and those that are matched as they are written: amounts, and texts without one. */
@NullMarked
package io.github.performancetargets.value.notation.form;

import org.jspecify.annotations.NullMarked;
