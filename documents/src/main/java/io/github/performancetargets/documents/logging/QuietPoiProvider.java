package io.github.performancetargets.documents.logging;

import org.apache.logging.log4j.spi.Provider;

/**
 * 静默日志 What POI logs goes nowhere in a program without a logging implementation: what is wrong with a document is said by exceptions and
 * remarks. Any implementation in the program has a higher priority and takes its place.
 */
public final class QuietPoiProvider extends Provider {
    private static final int BEHIND_ALL_OTHERS = 0;
    private static final String COMPATIBLE_VERSION = "2.6.0";

    /** For the service loader. */
    public QuietPoiProvider() {
        super(BEHIND_ALL_OTHERS, COMPATIBLE_VERSION, QuietPoiContexts.class);
    }
}
