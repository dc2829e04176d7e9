package io.github.performancetargets.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Workbook;

/** 保存 Writes a workbook so that a stream that takes no more, as on a full disk, is the exception that it is. */
final class SavedWorkbook {
    private SavedWorkbook() {}

    /**
     * Writes all of it.
     *
     * @throws IOException if the stream fails
     */
    static void write(Workbook workbook, OutputStream out) throws IOException {
        try {
            workbook.write(out);
        } catch (OpenXML4JRuntimeException e) {
            // POI wraps what the stream says, at some points of a workbook and not at others
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failure) {
                    throw failure;
                }
            }
            throw new IOException(e.getMessage(), e);
        }
    }
}
