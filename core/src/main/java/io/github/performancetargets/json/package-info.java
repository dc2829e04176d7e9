/** JSON The JSON of performance targets without a JSON library. */
@NullMarked
package io.github.performancetargets.json;

import org.jspecify.annotations.NullMarked;
