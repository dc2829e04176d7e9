/** 格式声明 The declaration of the JSON format, and what is made of it. */
@NullMarked
package io.github.performancetargets.format;

import org.jspecify.annotations.NullMarked;
