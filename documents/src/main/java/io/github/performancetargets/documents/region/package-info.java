/** 行类 What each row of a sheet is to a form: the cheapest sequence of labels, by weighted features. */
@NullMarked
package io.github.performancetargets.documents.region;

import org.jspecify.annotations.NullMarked;
