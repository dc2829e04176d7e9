/** 编码 The codecs of the types in package {@code table}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.table;

import org.jspecify.annotations.NullMarked;
