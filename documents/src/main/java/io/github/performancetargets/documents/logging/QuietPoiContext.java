package io.github.performancetargets.documents.logging;

import java.io.PrintStream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ReusableMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/** 日志上下文 Loggers of POI that are off; all others are those of another context. */
final class QuietPoiContext implements LoggerContext {
    private static final String POI = "org.apache.poi.";

    private final LoggerContext others;
    private final ExtendedLogger off = new SimpleLogger(
            "org.apache.poi",
            Level.OFF,
            false,
            false,
            false,
            false,
            "",
            ReusableMessageFactory.INSTANCE,
            PropertiesUtil.getProperties(),
            new PrintStream(PrintStream.nullOutputStream()));

    QuietPoiContext(LoggerContext others) {
        this.others = others;
    }

    private static boolean isOfPoi(String name) {
        return name.startsWith(POI);
    }

    @Override
    public @Nullable Object getExternalContext() {
        return others.getExternalContext();
    }

    @Override
    public ExtendedLogger getLogger(String name) {
        return isOfPoi(name) ? off : others.getLogger(name);
    }

    @Override
    public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
        return isOfPoi(name) ? off : others.getLogger(name, messages);
    }

    @Override
    public boolean hasLogger(String name) {
        return isOfPoi(name) || others.hasLogger(name);
    }

    @Override
    public boolean hasLogger(String name, @Nullable MessageFactory messages) {
        return isOfPoi(name) || others.hasLogger(name, messages);
    }

    @Override
    public boolean hasLogger(String name, Class<? extends MessageFactory> messages) {
        return isOfPoi(name) || others.hasLogger(name, messages);
    }
}
