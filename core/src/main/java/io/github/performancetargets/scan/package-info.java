/** 扫描 The tokens of JSON in bytes, and what is wrong with a document first. Exported to the modules that bind the format to a JSON library. */
@NullMarked
package io.github.performancetargets.scan;

import org.jspecify.annotations.NullMarked;
