package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.fuzz.OfficeLaws.Words;
import io.github.performancetargets.fuzz.SeedForm.Box;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Workbooks of Excel 97 whose records were changed by one who knows what they are: taken away, twice, elsewhere, with other rows,
 * columns, formats, texts. They are read or refused; as long as only forms were put together, each cell with words is kept or told.
 */
class XlsTreeFuzzTest {
    private static final int MOST = 8;
    private static final int HEAD = 4;
    private static final int[] NUMBERS = {0, 1, 2, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF};

    @FuzzTest(maxDuration = "30m")
    void isReadOrRefusedAndNoCellIsLost(byte[] choices) throws IOException {
        Choices next = new Choices(choices);
        List<SeedForm> forms = SeedForm.all();
        byte[] file;
        List<String> words = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("表");
            for (int more = 1 + next.below(2); more > 0; more--) {
                words.addAll(add(sheet, forms.get(next.below(forms.size())), next.below(3)));
            }
            file = bytes(workbook);
        }
        boolean changed = next.hasMore();
        if (changed) {
            file = changed(file, next);
        }
        try {
            OfficeLaws.check(file, "fuzz.xls", changed ? Optional.empty() : Optional.of(new Words(words, 0)));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(HexFormat.of().formatHex(choices), e);
        }
    }

    /** Below what is there, how many rows further down; answers with what stands in cells with words. */
    private static List<String> add(HSSFSheet sheet, SeedForm form, int gap) {
        int top = sheet.getLastRowNum() + 1 + gap;
        List<String> words = new ArrayList<>();
        for (Box box : form.boxes()) {
            int row = top + box.row();
            Row made = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            made.createCell(box.column()).setCellValue(box.text());
            if (!OfficeLaws.isBlank(box.text())) {
                words.add(box.text());
            }
            if (box.rows() > 1 || box.columns() > 1) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        row, row + box.rows() - 1, box.column(), box.column() + box.columns() - 1));
            }
        }
        return words;
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] file, Choices next) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            byte[] stream;
            try (DocumentInputStream in = files.createDocumentInputStream("Workbook")) {
                stream = in.readAllBytes();
            }
            List<byte[]> records = records(stream);
            while (next.hasMore()) {
                change(records, next);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            records.forEach(all::writeBytes);
            files.createOrUpdateDocument(new ByteArrayInputStream(all.toByteArray()), "Workbook");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Each has its kind, its length and its content. */
    private static List<byte[]> records(byte[] stream) {
        List<byte[]> records = new ArrayList<>();
        for (int at = 0; at + HEAD <= stream.length; ) {
            int end = Math.min(stream.length, at + HEAD + (stream[at + 2] & 255) + ((stream[at + 3] & 255) << 8));
            records.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return records;
    }

    private static void change(List<byte[]> records, Choices next) {
        int at = next.below(Math.max(1, records.size()));
        int other = next.below(Math.max(1, records.size()));
        int how = next.below(6);
        int number = NUMBERS[next.below(NUMBERS.length)];
        if (at >= records.size() || other >= records.size()) {
            return;
        }
        byte[] record = records.get(at);
        switch (how) {
            case 0 -> records.remove(at);
            case 1 -> records.add(other, record.clone());
            case 2 -> records.set(at, records.set(other, record));
            case 3 -> {
                for (int i = next.below(MOST); i > 0; i--) {
                    records.add(at, record.clone());
                }
            }
            default -> {
                // a number of two bytes: a row, a column, a format, a text, a length
                int place = HEAD + 2 * next.below(12);
                if (place + 1 < record.length) {
                    byte[] changed = record.clone();
                    changed[place] = (byte) number;
                    changed[place + 1] = (byte) (number >> 8);
                    records.set(at, changed);
                }
            }
        }
    }
}
