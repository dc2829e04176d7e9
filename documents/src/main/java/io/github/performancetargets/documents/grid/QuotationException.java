package io.github.performancetargets.documents.grid;

/** 引号错误 Separated values whose quotation marks do not enclose whole cells; the message says where. */
public final class QuotationException extends Exception {
    private static final long serialVersionUID = 1L;

    QuotationException(long line, Throwable cause) {
        super("line " + line, cause);
    }
}
