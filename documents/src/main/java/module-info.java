/** 文档 Documents: reads performance-target tables (绩效目标表) from the documents people have, and prints them. */
module io.github.performancetargets.documents {
    requires transitive io.github.performancetargets.core;
    requires static org.jspecify;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.scratchpad;
    requires org.apache.commons.compress;
    requires org.apache.commons.csv;
    requires org.apache.logging.log4j;
    requires org.jsoup;
    requires java.xml;

    exports io.github.performancetargets.documents;
    exports io.github.performancetargets.documents.trace;
    // it makes what the provider below names
    exports io.github.performancetargets.documents.logging to
            org.apache.logging.log4j;

    provides org.apache.logging.log4j.spi.Provider with
            io.github.performancetargets.documents.logging.QuietPoiProvider;
}
