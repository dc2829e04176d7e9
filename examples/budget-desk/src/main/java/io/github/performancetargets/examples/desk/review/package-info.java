/** 审核 What reviewers do: hand in files, look at tables, waive findings, write opinions. */
@NullMarked
package io.github.performancetargets.examples.desk.review;

import org.jspecify.annotations.NullMarked;
