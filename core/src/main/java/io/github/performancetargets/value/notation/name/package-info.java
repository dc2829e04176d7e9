/** 名称 Whether words beside a number or a time name what is measured and do nothing else. */
@NullMarked
package io.github.performancetargets.value.notation.name;

import org.jspecify.annotations.NullMarked;
