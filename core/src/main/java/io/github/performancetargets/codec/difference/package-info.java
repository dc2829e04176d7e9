/** 编码 The codecs of the types in package {@code difference}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.difference;

import org.jspecify.annotations.NullMarked;
