/** 页面 What all pages share: who asks, in which language, and what is answered where something fails. */
@NullMarked
package io.github.performancetargets.examples.desk.web;

import org.jspecify.annotations.NullMarked;
