/** 编码 The codecs of the types in package {@code value}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.value;

import org.jspecify.annotations.NullMarked;
