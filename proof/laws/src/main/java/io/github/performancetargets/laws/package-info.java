/** How the tests try laws. */
@NullMarked
package io.github.performancetargets.laws;

import org.jspecify.annotations.NullMarked;
