/** 编码 The codecs of the types in package {@code monitoring}. Made of proof/format/format.txt: change it there. */
@NullMarked
package io.github.performancetargets.codec.monitoring;

import org.jspecify.annotations.NullMarked;
