/** 编码 The codecs of the types in package {@code validation}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.validation;

import org.jspecify.annotations.NullMarked;
