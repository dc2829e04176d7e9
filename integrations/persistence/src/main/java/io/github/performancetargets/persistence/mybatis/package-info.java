/** MyBatis 存储 Type handlers for properties that are stored as JSON. */
@NullMarked
package io.github.performancetargets.persistence.mybatis;

import org.jspecify.annotations.NullMarked;
