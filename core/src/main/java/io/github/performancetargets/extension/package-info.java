/** 扩展 Extensions: what only the caller knows, kept untouched beside what the model knows. */
@NullMarked
package io.github.performancetargets.extension;

import org.jspecify.annotations.NullMarked;
