/** Tests on real databases. */
@NullMarked
package io.github.performancetargets.persistence;

import org.jspecify.annotations.NullMarked;
