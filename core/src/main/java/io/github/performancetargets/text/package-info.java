/** 文本 Text: what every reader of human text here shares: folding of character widths and the exception. */
@NullMarked
package io.github.performancetargets.text;

import org.jspecify.annotations.NullMarked;
