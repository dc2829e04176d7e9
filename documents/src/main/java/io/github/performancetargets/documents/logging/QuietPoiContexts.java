package io.github.performancetargets.documents.logging;

import java.net.URI;
import org.apache.logging.log4j.simple.SimpleLoggerContext;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.jspecify.annotations.Nullable;

/** 日志上下文 One context for all: what the program itself logs goes where it went without this module. */
public final class QuietPoiContexts implements LoggerContextFactory {
    private final LoggerContext only = new QuietPoiContext(new SimpleLoggerContext());

    /** For the logging interface, which makes it by reflection. */
    public QuietPoiContexts() {}

    @Override
    public LoggerContext getContext(
            String caller, @Nullable ClassLoader loader, @Nullable Object external, boolean current) {
        return only;
    }

    @Override
    public LoggerContext getContext(
            String caller,
            @Nullable ClassLoader loader,
            @Nullable Object external,
            boolean current,
            @Nullable URI configuration,
            @Nullable String name) {
        return only;
    }

    @Override
    public void removeContext(LoggerContext removed) {
        // there is always the one
    }

    @Override
    public boolean isClassLoaderDependent() {
        return false;
    }
}
