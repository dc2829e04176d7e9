/** Tests of the desk, as a person would use it: in a browser, against the jar. */
@NullMarked
package io.github.performancetargets.examples.desk;

import org.jspecify.annotations.NullMarked;
