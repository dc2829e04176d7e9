/** 归位 Binds the rows of a form to the elements of the model. */
@NullMarked
package io.github.performancetargets.documents.bind;

import org.jspecify.annotations.NullMarked;
