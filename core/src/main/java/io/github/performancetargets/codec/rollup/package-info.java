/** 编码 The codecs of the types in package {@code rollup}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.rollup;

import org.jspecify.annotations.NullMarked;
