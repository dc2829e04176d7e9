/** HTTP 服务 A small service over HTTP, on the server that the JDK brings. */
@NullMarked
package io.github.performancetargets.examples.cli.serve;

import org.jspecify.annotations.NullMarked;
