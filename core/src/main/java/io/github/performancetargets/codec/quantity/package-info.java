/** 编码 The codecs of the types in package {@code quantity}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.quantity;

import org.jspecify.annotations.NullMarked;
