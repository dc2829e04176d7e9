/** 编码 The codecs of the types in package {@code rule}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.rule;

import org.jspecify.annotations.NullMarked;
