/** 自评 Self-assessments, those first whose points differ most from what the scheme gives. */
@NullMarked
package io.github.performancetargets.examples.desk.year;

import org.jspecify.annotations.NullMarked;
