/** 审核 What reviewers check beyond completeness: relevance, appropriateness and feasibility. */
@NullMarked
package io.github.performancetargets.review;

import org.jspecify.annotations.NullMarked;
