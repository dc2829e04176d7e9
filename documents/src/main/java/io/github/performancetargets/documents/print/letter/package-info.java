/** 公文 The letter that carries review opinions to a unit. */
@NullMarked
package io.github.performancetargets.documents.print.letter;

import org.jspecify.annotations.NullMarked;
