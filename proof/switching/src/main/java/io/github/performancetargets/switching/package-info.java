/** 逐一关闭 How many documents each yes/no method, word and weight of the reader of documents serves. */
@NullMarked
package io.github.performancetargets.switching;

import org.jspecify.annotations.NullMarked;
