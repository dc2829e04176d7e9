package io.github.performancetargets.spring;

import io.github.performancetargets.documents.LibraryReader;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.ClassUtils;

/** 配置的指标库 Reads the indicator library that properties name, with the reader of documents where that is on the class path. */
final class ConfiguredLibrary {
    private static final String READER = "io.github.performancetargets.documents.LibraryReader";

    private ConfiguredLibrary() {}

    static IndicatorLibrary of(@Nullable Resource file, UnitCatalogue units, @Nullable ClassLoader loader) {
        if (file == null) {
            throw new IllegalArgumentException("expected as performance-targets.library a file, found nothing");
        }
        if (!ClassUtils.isPresent(READER, loader)) {
            throw new IllegalStateException("expected performance-targets-documents on the class path, which reads"
                    + " performance-targets.library, found none");
        }
        try {
            return WithDocuments.read(file, units);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "expected as performance-targets.library an indicator library, found " + file.getDescription()
                            + ": " + e.getMessage(),
                    e);
        }
    }

    // apart, so that it is not loaded where the reader is not there
    private static final class WithDocuments {
        static IndicatorLibrary read(Resource file, UnitCatalogue units) throws IOException {
            try (InputStream in = file.getInputStream()) {
                String name = file.getFilename();
                return LibraryReader.create()
                        .withUnits(units)
                        .read(in.readAllBytes(), name == null ? file.getDescription() : name);
            }
        }
    }
}
