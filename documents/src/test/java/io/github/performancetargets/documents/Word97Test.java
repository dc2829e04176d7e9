package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.documents.Word97File.Cell;
import io.github.performancetargets.documents.Word97File.Merge;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word 97 files read as their docx does; broken and hostile ones are one clear exception each. */
class Word97Test {
    private static final DocumentReader READER = DocumentReader.create();

    private static List<Cell> row(int[] edges, String... texts) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            row.add(Cell.of(edges[i], edges[i + 1], texts[i]));
        }
        return row;
    }

    private static final int[] EDGES = {0, 1000, 2000, 4000, 6000};

    private static List<List<Cell>> form(String... values) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(new int[] {0, 1000, 6000}, "项目名称", "公路养护"));
        rows.add(row(EDGES, "一级指标", "二级指标", "三级指标", "指标值"));
        for (int i = 0; i < values.length; i++) {
            List<Cell> row = row(EDGES, i == 0 ? "产出指标" : "", i == 0 ? "数量指标" : "", "里程" + i, values[i]);
            row.set(0, row.get(0).merged(i == 0 ? Merge.FIRST_DOWN : Merge.DOWN));
            row.set(1, row.get(1).merged(i == 0 ? Merge.FIRST_DOWN : Merge.DOWN));
            rows.add(row);
        }
        return rows;
    }

    private static PerformanceTargetTable read(Word97File file) throws Exception {
        return READER.read(file.bytes(), "a.doc").tables().get(0);
    }

    private static List<String> values(Word97File file) throws Exception {
        return read(file).indicators().stream()
                .map(indicator -> indicator.value().orElseThrow().text())
                .toList();
    }

    @Test
    void readsMergedTiersAndTheLinesAboveTheTable() throws Exception {
        PerformanceTargetTable table = read(new Word97File()
                .line("项目支出绩效目标表")
                .line("（2024年度）")
                .table(form("≥10公里", "≥20公里"))
                .line(""));
        assertThat(table.title()).contains("项目支出绩效目标表");
        assertThat(table.fiscalYear()).contains(2024);
        assertThat(table.project().orElseThrow().name()).isEqualTo("公路养护");
        assertThat(table.indicators()).extracting(Indicator::name).containsExactly("里程0", "里程1");
        assertThat(table.indicators())
                .allMatch(indicator -> indicator.dimension().isPresent());
    }

    @Test
    void rowsSayLaterHowCellsAreMerged() throws Exception {
        assertThat(read(new Word97File().tableWithLaterMerges(form("≥10公里", "≥20公里")))
                        .indicators())
                .allMatch(indicator -> indicator.dimension().isPresent());
    }

    @Test
    void cellsMergedToTheRightAreOne() throws Exception {
        List<List<Cell>> rows = form("≥10公里");
        List<Cell> name = row(EDGES, "项目名称", "公路养护", "", "");
        name.set(1, name.get(1).merged(Merge.FIRST_ACROSS));
        name.set(2, name.get(2).merged(Merge.ACROSS));
        name.set(3, name.get(3).merged(Merge.ACROSS));
        rows.set(0, name);
        assertThat(read(new Word97File().table(rows))).isEqualTo(read(new Word97File().table(form("≥10公里"))));
    }

    @Test
    void edgesThatNearlyMeetAreOneColumn() throws Exception {
        List<List<Cell>> rows = form("≥10公里", "≥20公里");
        rows.set(3, row(new int[] {-10, 1012, 1990, 4030, 5980}, "", "质量指标", "里程1", "≥20公里"));
        rows.get(3).set(0, rows.get(3).get(0).merged(Merge.DOWN));
        rows.get(2).set(1, rows.get(2).get(1).merged(Merge.NONE));
        PerformanceTargetTable table = read(new Word97File().table(rows));
        assertThat(table.indicators()).hasSize(2).allMatch(i -> i.category().isPresent());
        assertThat(table.indicators().get(1).value().orElseThrow().text()).isEqualTo("≥20公里");
    }

    @Test
    void nestedTablesAreTablesOfTheirOwn() throws Exception {
        List<List<Cell>> inner = form("≥10公里");
        List<List<Cell>> outer = List.of(List.of(new Cell(0, 8000, Merge.NONE, "附", inner)));
        ReadResult result = READER.read(new Word97File().table(outer).line("").bytes(), "a.doc");
        assertThat(result.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.indicators()).hasSize(1));
        assertThat(result.origins()).extracting(origin -> origin.place().part()).containsOnly("T2");
        assertThat(result.remarks()).anyMatch(r -> r.place().equals(Optional.of(new DocumentPlace("T1", 1, 1))));
    }

    @Test
    void fieldsShowTheirResultsAndDeletedTextIsGone() throws Exception {
        assertThat(values(new Word97File()
                        .table(form(
                                Word97File.field(" FORMTEXT ", "≥10公里"),
                                Word97File.field(" IF " + Word97File.field("x", "y") + " ", "≥20公里"),
                                "≥" + Word97File.deleted("3") + "30公里",
                                "\u0013 broken ≥40公里"))))
                .containsExactly("≥10公里", "≥20公里", "≥30公里", "broken ≥40公里");
    }

    /** Taken as the bracket that stands for it in the text, 95 % would be another target. */
    @Test
    void charactersOfTheSymbolFontAreWhatTheyShow() throws Exception {
        assertThat(values(new Word97File()
                        .table(form(
                                Word97File.symbol(0xB3) + "95%",
                                Word97File.symbol(0xA3) + "5%",
                                Word97File.symbol(0x61) + "5%"))))
                .containsExactly("≥95%", "≤5%", "\uFFFD5%");
    }

    @Test
    void linesOfACellStayApart() throws Exception {
        List<List<Cell>> rows = form("≥10公里");
        rows.get(2).set(2, Cell.of(2000, 4000, "新建\u000B公路\n里程"));
        assertThat(read(new Word97File().table(rows)).indicators().get(0).name())
                .isEqualTo("新建\n公路\n里程");
    }

    @Test
    void formsOfManyColumnsAndRows() throws Exception {
        String[] values = new String[3_000];
        Arrays.fill(values, "≥10公里");
        assertThat(values(new Word97File().table(form(values)))).hasSize(3_000);
    }

    private static UnreadableDocumentException refused(DocumentReader reader, byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(bytes, "a.doc"));
    }

    @Test
    void cellsAndLettersAreCountedBeforeTheLibraryReads() throws Exception {
        String[] values = new String[100];
        Arrays.fill(values, "≥10公里");
        byte[] file = new Word97File().table(form(values)).bytes();
        assertThat(refused(READER.withMaxContent(10, 400, 100), file).found())
                .isEqualTo("cells > 400 (withMaxContent)");
        assertThat(refused(READER.withMaxSheet(50, 10), file).found()).isEqualTo("rows > 50 (withMaxSheet)");
        Word97File lines = new Word97File().table(form("≥10公里"));
        for (int i = 0; i < 300; i++) {
            lines.line("");
        }
        assertThat(refused(READER.withMaxContent(10, 100, 100), lines.bytes()).found())
                .isEqualTo("paragraphs > 200 (withMaxContent)");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 600, 3_000, 5_000, 7_000})
    void cutFilesAreBroken(int length) throws Exception {
        byte[] file = new Word97File().table(form("≥10公里", "≥20公里")).bytes();
        assertThat(refused(READER, Arrays.copyOf(file, Math.min(length, file.length - 600)))
                        .problem())
                .isIn(Problem.BROKEN, Problem.UNSUPPORTED);
    }

    /** The file with a stream of it changed. */
    private static byte[] changed(byte[] file, String name, Consumer<ByteBuffer> change) throws Exception {
        return replaced(file, name, stream -> {
            change.accept(ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN));
            return stream;
        });
    }

    private static byte[] replaced(byte[] file, String name, UnaryOperator<byte[]> change) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryNode root = files.getRoot();
            byte[] stream = change.apply(root.createDocumentInputStream(name).readAllBytes());
            root.getEntry(name).delete();
            root.createDocument(name, new ByteArrayInputStream(stream));
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** The file with another part for a field of its head. */
    private static byte[] withPart(byte[] file, int field, byte[] part) throws Exception {
        int[] at = new int[1];
        byte[] grown = replaced(file, "1Table", table -> {
            at[0] = table.length;
            byte[] longer = Arrays.copyOf(table, table.length + part.length);
            System.arraycopy(part, 0, longer, table.length, part.length);
            return longer;
        });
        return changed(
                grown,
                "WordDocument",
                main -> main.putInt(0x9A + 8 * field, at[0]).putInt(0x9E + 8 * field, part.length));
    }

    @Test
    void textThatIsSaidAThousandTimesIsBroken() throws Exception {
        byte[] file = new Word97File().table(form("≥10公里")).bytes();
        int pieces = 1_000;
        byte[] table = new byte[5 + 4 * (pieces + 1) + 8 * pieces];
        ByteBuffer said = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        said.put((byte) 2).putInt(table.length - 5);
        for (int i = 0; i <= pieces; i++) {
            said.putInt(i * 40);
        }
        for (int i = 0; i < pieces; i++) {
            said.putShort((short) 0).putInt(Word97File.TEXT_AT).putShort((short) 0);
        }
        assertThat(refused(READER, withPart(file, 33, table)).problem()).isEqualTo(Problem.BROKEN);
    }

    @Test
    void aPageOfPropertiesThatIsNamedAThousandTimesIsBroken() throws Exception {
        byte[] file = new Word97File().table(form("≥10公里")).bytes();
        byte[] table = new byte[4 + 8 * 1_000];
        ByteBuffer pages = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 1_000; i++) {
            pages.putInt(4 * 1_001 + 4 * i, 3);
        }
        assertThat(refused(READER, withPart(file, 13, table)).problem()).isEqualTo(Problem.BROKEN);
    }

    @Test
    void partsThatLieOverEachOtherAreBroken() throws Exception {
        byte[] file = new Word97File().table(form("≥10公里")).bytes();
        byte[] over = changed(file, "WordDocument", main -> {
            for (int field = 40; field < 60; field++) {
                main.putInt(0x9A + 8 * field, 0).putInt(0x9E + 8 * field, 500);
            }
        });
        assertThat(refused(READER, over).problem()).isEqualTo(Problem.BROKEN);
    }

    @Test
    void aPieceThatGoesOnBehindTheFileIsBroken() throws Exception {
        byte[] file = new Word97File().table(form("≥10公里")).bytes();
        assertThat(refused(READER, changed(file, "WordDocument", main -> {}))).isNull();
        assertThat(refused(READER, changed(file, "1Table", table -> table.putInt(table.limit() - 12, 0x7FFF_FFFF)))
                        .problem())
                .isEqualTo(Problem.BROKEN);
    }

    @Test
    void passwordsAreNamed() throws Exception {
        byte[] file = new Word97File().table(form("≥10公里")).bytes();
        byte[] locked = changed(file, "WordDocument", main -> main.putShort(0x0A, (short) 0x1300));
        assertThat(refused(READER, locked).problem()).isEqualTo(Problem.PASSWORD);
    }

    /** Whatever is broken: a table, or one exception. */
    @ParameterizedTest
    @ValueSource(strings = {"WordDocument", "1Table"})
    void flippedBytesNeverBecomeAnError(String stream) throws Exception {
        byte[] file = new Word97File().line("目标表").table(form("≥10公里", "≥20公里")).bytes();
        Random random = new Random(97);
        for (int i = 0; i < 100; i++) {
            byte[] broken = changed(file, stream, bytes -> {
                for (int n = 0; n < 1 + random.nextInt(4); n++) {
                    int at = random.nextInt(bytes.limit());
                    bytes.put(at, (byte)
                            (random.nextBoolean() ? random.nextInt(256) : bytes.get(at) ^ (1 << random.nextInt(8))));
                }
            });
            UnreadableDocumentException refused = refused(READER, broken);
            if (refused != null) {
                assertThat(refused.problem()).as("case %s", i).isNotEqualTo(Problem.FAULT);
            }
        }
    }
}
