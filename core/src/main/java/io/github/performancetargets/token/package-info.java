/**
 * 记号 The tokens of JSON as the format sees them: what gives them, what takes them, and what is refused whatever a value's type
 * is. Exported to the modules that bind the format to a JSON library.
 */
@NullMarked
package io.github.performancetargets.token;

import org.jspecify.annotations.NullMarked;
