/** 计量单位 Units of measurement of these forms; the only package that touches JSR-385 and Indriya. */
@NullMarked
package io.github.performancetargets.unit;

import org.jspecify.annotations.NullMarked;
