/** 存储 Tables in columns of a database, with plain JDBC, and queries over their indicators. */
@NullMarked
package io.github.performancetargets.persistence;

import org.jspecify.annotations.NullMarked;
