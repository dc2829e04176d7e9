/** 指标归位 Binds the rows below a header to indicators: tiers, names, values, and what else their columns say. */
@NullMarked
package io.github.performancetargets.documents.bind.indicator;

import org.jspecify.annotations.NullMarked;
