/** 表格 Documents of lines and tables between the formats: tables with their merged cells and blanks. */
@NullMarked
package io.github.performancetargets.generalisation.grid;

import org.jspecify.annotations.NullMarked;
