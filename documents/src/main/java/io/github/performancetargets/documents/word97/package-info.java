/** Word 97 文档 Word documents in the binary format of Word 97 to 2003. */
@NullMarked
package io.github.performancetargets.documents.word97;

import org.jspecify.annotations.NullMarked;
