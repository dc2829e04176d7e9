/** MCP 服务 The tools of the Model Context Protocol by which a language model is checked by rules. */
@NullMarked
package io.github.performancetargets.examples.mcp;

import org.jspecify.annotations.NullMarked;
