/** 编码 The codecs of the types in package {@code scheme}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.scheme;

import org.jspecify.annotations.NullMarked;
