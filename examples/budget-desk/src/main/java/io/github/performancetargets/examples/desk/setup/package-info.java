/** 设置 Users, the database, languages, and how documents are read. */
@NullMarked
package io.github.performancetargets.examples.desk.setup;

import org.jspecify.annotations.NullMarked;
