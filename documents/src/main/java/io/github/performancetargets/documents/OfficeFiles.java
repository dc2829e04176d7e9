package io.github.performancetargets.documents;

import io.github.performancetargets.documents.grid.LimitException;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.grid.StoredResults;
import io.github.performancetargets.documents.grid.WordGrid;
import io.github.performancetargets.documents.grid.WorkbookGrid;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office 文件 Opens the containers of Excel and Word. */
final class OfficeFiles {
    private static final int MOST_ENTRIES = 10_000;

    private OfficeFiles() {}

    static void zip(byte[] bytes, String name, long mostExpanded, SheetBuilder grid)
            throws IOException, LimitException {
        Set<String> entries = entries(bytes, name, mostExpanded);
        if (entries.contains("xl/workbook.xml")) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                WorkbookGrid.read(workbook, StoredResults.inCells(), grid);
            }
        } else if (entries.contains("word/document.xml")) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                WordGrid.read(document, grid);
            }
        } else {
            throw new UnreadableDocumentException(
                    name, entries.isEmpty() ? Problem.BROKEN : Problem.UNSUPPORTED, "zip");
        }
    }

    /** Expands the container once without keeping anything, so that a zip bomb stops here and not in the memory. */
    private static Set<String> entries(byte[] bytes, String name, long mostExpanded) throws IOException {
        Set<String> names = new TreeSet<>();
        byte[] buffer = new byte[16_384];
        long expanded = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    expanded += read;
                    if (expanded > mostExpanded) {
                        throw new UnreadableDocumentException(
                                name, Problem.TOO_LARGE, "expanded bytes > " + mostExpanded);
                    }
                }
                if (names.size() > MOST_ENTRIES) {
                    throw new UnreadableDocumentException(name, Problem.TOO_LARGE, "zip entries > " + MOST_ENTRIES);
                }
            }
        }
        return names;
    }

    static void ole2(byte[] bytes, String name, SheetBuilder grid) throws IOException, LimitException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                throw new UnreadableDocumentException(name, Problem.PASSWORD, "");
            }
            if (files.getRoot().hasEntry("WordDocument")) {
                throw new UnreadableDocumentException(name, Problem.UNSUPPORTED, "doc");
            }
            if (!files.getRoot().hasEntry("Workbook") && !files.getRoot().hasEntry("Book")) {
                throw new UnreadableDocumentException(name, Problem.UNSUPPORTED, "OLE 2");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                WorkbookGrid.read(workbook, StoredResults.of(files), grid);
            }
        }
    }
}
