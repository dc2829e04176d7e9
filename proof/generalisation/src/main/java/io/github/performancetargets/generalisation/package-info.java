/** 泛化 How the reader of documents fares with layouts that it has not seen. */
@NullMarked
package io.github.performancetargets.generalisation;

import org.jspecify.annotations.NullMarked;
