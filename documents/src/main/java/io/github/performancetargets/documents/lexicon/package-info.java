/** 词表 The labels that forms print, and what each of them means: data for the layout engine. */
@NullMarked
package io.github.performancetargets.documents.lexicon;

import org.jspecify.annotations.NullMarked;
