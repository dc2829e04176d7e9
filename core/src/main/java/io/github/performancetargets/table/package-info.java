/** 绩效目标表 The whole table: project, funding, goals, slots and indicators. */
@NullMarked
package io.github.performancetargets.table;

import org.jspecify.annotations.NullMarked;
