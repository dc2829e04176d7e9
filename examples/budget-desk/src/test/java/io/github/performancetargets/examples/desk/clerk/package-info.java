/** Tests of what a clerk's form makes of a table. */
@NullMarked
package io.github.performancetargets.examples.desk.clerk;

import org.jspecify.annotations.NullMarked;
