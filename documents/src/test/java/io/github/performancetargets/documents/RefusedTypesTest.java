package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages without cells, scans and files of older programs are refused with a sentence that says what to do. */
class RefusedTypesTest {
    private static final String PIXEL =
            "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082";

    private static UnreadableDocumentException refused(byte[] bytes, String name) {
        return catchThrowableOfType(
                UnreadableDocumentException.class, () -> DocumentReader.create().read(bytes, name));
    }

    private static void saysWhatToDo(UnreadableDocumentException refused, Problem problem) {
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.message(Locale.CHINESE))
                .contains("原件", "转换为 docx", "逐格核对")
                .doesNotContain("\n");
        assertThat(refused.message(Locale.ENGLISH))
                .contains("ask for the Word or Excel file", "convert it", "compare every cell")
                .doesNotContain("\n");
    }

    @Test
    void pdf() {
        saysWhatToDo(refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "目标表.pdf"), Problem.PAGES);
        saysWhatToDo(refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "目标表.docx"), Problem.PAGES);
    }

    @Test
    void ofd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            zip.write("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        saysWhatToDo(refused(out.toByteArray(), "目标表.ofd"), Problem.PAGES);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, 89504e470d0a1a0a0000000d",
        "a.jpg, ffd8ffe000104a464946",
        "a.gif, 474946383961",
        "a.tif, 49492a0008000000",
        "a.tiff, 4d4d002a00000008",
        "a.bmp, 424d3a000000000000003600",
        "a.webp, 524946461a000000574542505650",
        "a.heic, 000000186674797068656963",
        "a.docx, ffd8ffe000104a464946"
    })
    void pictures(String name, String bytes) {
        saysWhatToDo(refused(HexFormat.of().parseHex(bytes), name), Problem.SCAN);
    }

    @Test
    void wordFilesThatHoldNothingButAPicture() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(HexFormat.of().parseHex(PIXEL)),
                            org.apache.poi.common.usermodel.PictureType.PNG,
                            "scan.png",
                            Units.toEMU(10),
                            Units.toEMU(10));
            document.write(out);
        }
        saysWhatToDo(refused(out.toByteArray(), "a.docx"), Problem.SCAN);
        saysWhatToDo(refused(new Word97File().line("\u0001").line("").bytes(), "a.doc"), Problem.SCAN);
    }

    @Test
    void aTextThatBeginsLikeAPictureIsText() throws Exception {
        byte[] text = "BM001\t项目名称\t公路养护\n".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReader.create().read(text, "a.txt").tables()).hasSize(1);
    }

    @Test
    void filesOfOlderProgramsAreSoundAndOld() throws Exception {
        byte[] head = new byte[600];
        head[0] = (byte) 0xDC;
        head[1] = (byte) 0xA5;
        head[2] = 101;
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.getRoot().createDocument("WordDocument", new ByteArrayInputStream(head));
            files.writeFilesystem(out);
            UnreadableDocumentException refused = refused(out.toByteArray(), "a.doc");
            assertThat(refused.problem()).isEqualTo(Problem.UNSUPPORTED);
            assertThat(refused.message(Locale.CHINESE)).contains("另存为 xlsx 或 docx", "Word 95");
        }
    }
}
