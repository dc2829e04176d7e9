/** 编码 The codecs of the types in package {@code assessment}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.assessment;

import org.jspecify.annotations.NullMarked;
