/** 用法示例 The snippets of docs/cookbook.md; every region stands there word for word. */
@NullMarked
package io.github.performancetargets.examples.cookbook;

import org.jspecify.annotations.NullMarked;
