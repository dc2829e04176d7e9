/** 编码 The codecs of the types in package {@code indicator}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.indicator;

import org.jspecify.annotations.NullMarked;
