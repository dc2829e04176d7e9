package io.github.performancetargets.documents;

import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.LimitException;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.grid.StoredResults;
import io.github.performancetargets.documents.grid.WordGrid;
import io.github.performancetargets.documents.grid.WorkbookGrid;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.documents.word97.Word97Grid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office 文件 Opens the containers of Excel and Word. */
final class OfficeFiles {
    private static final int MOST_ENTRIES = 10_000;

    private OfficeFiles() {}

    static void zip(byte[] bytes, String name, long mostExpanded, SheetBuilder grid)
            throws IOException, LimitException {
        Set<String> entries = entries(bytes, name, mostExpanded, grid.limits());
        if (entries.contains("xl/workbook.xml")) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(opened(bytes))) {
                WorkbookGrid.read(workbook, StoredResults.inCells(), grid);
            }
        } else if (entries.contains("word/document.xml")) {
            try (XWPFDocument document = new XWPFDocument(opened(ContentControls.removed(bytes)))) {
                WordGrid.read(document, grid);
                boolean pictures = entries.stream().anyMatch(entry -> entry.startsWith("word/media/"));
                boolean words = !document.getTables().isEmpty()
                        || document.getParagraphs().stream()
                                .anyMatch(p -> !p.getText().isBlank());
                refuseScan(pictures && !words, name);
            }
        } else if (entries.contains("OFD.xml")) {
            throw new UnreadableDocumentException(name, Problem.PAGES, "OFD");
        } else {
            throw new UnreadableDocumentException(
                    name, entries.isEmpty() ? Problem.BROKEN : Problem.UNSUPPORTED, "zip");
        }
    }

    /** The container without POI's limits on how well it is compressed: a form copied ten times is compressed very well. */
    private static OPCPackage opened(byte[] bytes) throws IOException {
        try {
            return OPCPackage.open(new ZipFileZipEntrySource(
                    ZipFile.builder().setByteArray(bytes).get()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /**
     * Expands the container once without keeping anything, so that a zip bomb, or more than the limits allow, stops here and not in
     * the memory.
     */
    private static Set<String> entries(byte[] bytes, String name, long mostExpanded, GridLimits limits)
            throws IOException, LimitException {
        Set<String> names = new TreeSet<>();
        byte[] buffer = new byte[16_384];
        long expanded = 0;
        MarkupCount counted = new MarkupCount(limits);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                if (names.size() > MOST_ENTRIES) {
                    throw new UnreadableDocumentException(name, Problem.TOO_LARGE, "zip entries > " + MOST_ENTRIES);
                }
                boolean markup = isMarkup(entry.getName());
                counted.begin(entry.getName());
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        expanded += read;
                        if (expanded > mostExpanded) {
                            throw new UnreadableDocumentException(
                                    name, Problem.TOO_LARGE, "expanded bytes > " + mostExpanded);
                        }
                        if (markup) {
                            counted.add(buffer, read);
                        }
                    }
                }
            }
        }
        return names;
    }

    /** Pictures and what is embedded are not parsed. */
    private static boolean isMarkup(String entry) {
        return !entry.contains("/media/") && !entry.contains("/embeddings/");
    }

    static void ole2(byte[] bytes, String name, SheetBuilder grid) throws IOException, LimitException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                throw new UnreadableDocumentException(name, Problem.PASSWORD, "");
            }
            if (files.getRoot().hasEntry("WordDocument")) {
                refuseScan(Word97Grid.read(files, bytes.length, grid), name);
                return;
            }
            if (!files.getRoot().hasEntry("Workbook") && !files.getRoot().hasEntry("Book")) {
                throw new UnreadableDocumentException(name, Problem.UNSUPPORTED, "OLE 2");
            }
            StoredResults results = StoredResults.of(files, grid.limits());
            try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                WorkbookGrid.read(workbook, results, grid);
            }
        } catch (OldFileFormatException before97) {
            String program = before97 instanceof OldExcelFormatException ? "Excel 95" : "Word 95";
            throw new UnreadableDocumentException(name, Problem.UNSUPPORTED, program, before97);
        }
    }

    private static void refuseScan(boolean scanned, String name) throws UnreadableDocumentException {
        if (scanned) {
            throw new UnreadableDocumentException(name, Problem.SCAN, "");
        }
    }
}
