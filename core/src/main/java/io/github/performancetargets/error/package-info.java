/** 数据错误 What is wrong with a document, as data: shared by JSON without Jackson and by the modules for Jackson. */
@NullMarked
package io.github.performancetargets.error;

import org.jspecify.annotations.NullMarked;
