/** 评分 How what is read of a variant compares with what its case says. */
@NullMarked
package io.github.performancetargets.generalisation.score;

import org.jspecify.annotations.NullMarked;
