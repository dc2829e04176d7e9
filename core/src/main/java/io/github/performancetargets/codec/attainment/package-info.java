/** 编码 The codecs of the types in package {@code attainment}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.attainment;

import org.jspecify.annotations.NullMarked;
