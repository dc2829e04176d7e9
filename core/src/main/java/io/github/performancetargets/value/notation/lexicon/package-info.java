/** 词库 The words of the notation, from one file, and the text in which they are looked for. */
@NullMarked
package io.github.performancetargets.value.notation.lexicon;

import org.jspecify.annotations.NullMarked;
