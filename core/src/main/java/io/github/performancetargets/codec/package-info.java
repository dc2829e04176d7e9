/**
 * 编码 The JSON format, once, over a sink and a source of tokens: exported to the modules that bind it to a JSON library. Objects
 * are declared in {@code proof/format/format.txt}; the format itself is described in {@code docs/json.md}.
 */
@NullMarked
package io.github.performancetargets.codec;

import org.jspecify.annotations.NullMarked;
