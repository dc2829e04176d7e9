/** 申报 What clerks do: import or fill in a table, see the remarks while typing, save, declare. */
@NullMarked
package io.github.performancetargets.examples.desk.clerk;

import org.jspecify.annotations.NullMarked;
