/** 出处 Where things stand in a document, what was doubtful about them, and the exception. */
@NullMarked
package io.github.performancetargets.documents.trace;

import org.jspecify.annotations.NullMarked;
