/** 存储 What is kept: documents, tables, every saved state of them, and what reviewers decided. */
@NullMarked
package io.github.performancetargets.examples.desk.store;

import org.jspecify.annotations.NullMarked;
