package io.github.performancetargets.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.performancetargets.fuzz.OfficeLaws.Words;
import io.github.performancetargets.fuzz.SeedForm.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Workbooks that were changed by one who knows what is in them: rows and cells taken away, twice, elsewhere, merged and torn, of
 * another type, with another format, with numbers of shared texts that are not there. Each cell with words is kept or told, or the
 * workbook is refused.
 */
class XlsxTreeFuzzTest {
    private static final int MOST = 20;
    private static final int ROOM = 3_000;
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "44197", "0.5", "1E+308", "1E400", "x", "", "99999999999", "2021.0", "NaN", "0.1");
    private static final List<String> TYPES = List.of("s", "str", "inlineStr", "n", "b", "e", "d", "x");
    private static final List<String> RANGES =
            List.of("A1:B2", "B2:B9", "A1:A1", "C3:A1", "A1:XFD1048576", "A5:C5", "D2", "x", "A2:A3", "B2:C3");
    private static final List<String> FORMATS = List.of(
            "0.00",
            "yyyy/m/d",
            "0%",
            "@",
            "[红色]0",
            "0.00E+00",
            "# ?/?",
            "[$-804]yyyy\"年\"m\"月\"",
            "\"约\"0\"人\"",
            "[",
            "General;;");

    @FuzzTest(maxDuration = "30m")
    void isReadOrRefusedAndNoCellIsLost(byte[] choices) throws IOException {
        Choices next = new Choices(choices);
        List<SeedForm> forms = SeedForm.all();
        List<String> shared = new ArrayList<>();
        Document part = OfficeParts.parsed(sheet(forms.get(next.below(forms.size())), shared));
        String format = FORMATS.get(next.below(FORMATS.size()));
        while (next.hasMore() && hasRoom(part)) {
            change(part, next, shared.size());
        }
        String xml = part.outerHtml();
        try {
            OfficeLaws.check(zipped(xml, shared, format), "fuzz.xlsx", Optional.of(words(part, shared)));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static String root(String name, String content) {
        return OfficeParts.root(name, "", "spreadsheetml/2006/main", content);
    }

    private static byte[] zipped(String sheet, List<String> shared, String format) throws IOException {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/xl/workbook.xml", "spreadsheetml.sheet.main");
        types.put("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet");
        types.put("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings");
        types.put("/xl/styles.xml", "spreadsheetml.styles");
        StringBuilder texts = new StringBuilder();
        shared.forEach(text -> texts.append("<si><t xml:space=\"preserve\">")
                .append(OfficeParts.escaped(text))
                .append("</t></si>"));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", OfficeParts.types(types));
        parts.put(
                "_rels/.rels",
                OfficeParts.relations(OfficeParts.relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                root("workbook", "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                OfficeParts.relations(OfficeParts.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + OfficeParts.relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + OfficeParts.relation("rId3", "styles", "styles.xml")));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put("xl/sharedStrings.xml", root("sst", texts.toString()));
        parts.put(
                "xl/styles.xml",
                root(
                        "styleSheet",
                        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\""
                                + OfficeParts.escaped(format).replace("\"", "&quot;")
                                + "\"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
                                + "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                                + "<xf numFmtId=\"14\"/></cellXfs>"));
        return OfficeParts.zipped(parts);
    }

    private static String sheet(SeedForm form, List<String> shared) {
        StringBuilder rows = new StringBuilder();
        StringBuilder merged = new StringBuilder();
        for (int row = 0; row < form.rows(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            for (Box box : form.row(row)) {
                if (box.row() != row) {
                    continue;
                }
                String at = reference(row, box.column());
                rows.append("<c r=\"")
                        .append(at)
                        .append("\" t=\"s\"><v>")
                        .append(shared.size())
                        .append("</v></c>");
                shared.add(box.text());
                if (box.rows() > 1 || box.columns() > 1) {
                    merged.append("<mergeCell ref=\"").append(at).append(':');
                    merged.append(reference(row + box.rows() - 1, box.column() + box.columns() - 1))
                            .append("\"/>");
                }
            }
            rows.append("</row>");
        }
        return root("worksheet", "<sheetData>" + rows + "</sheetData><mergeCells>" + merged + "</mergeCells>");
    }

    private static String reference(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private static boolean hasRoom(Document part) {
        return part.getAllElements().size() < ROOM && !part.select("c").isEmpty();
    }

    private static void change(Document part, Choices next, int texts) {
        Elements cells = part.select("c");
        Element cell = cells.get(next.below(cells.size()));
        Element other = cells.get(next.below(cells.size()));
        Element row = cell.closest("row");
        switch (next.below(16)) {
            case 0 -> cell.remove();
            case 1 -> cell.after(cell.clone());
            case 2 -> cell.attr("r", other.attr("r"));
            case 3 -> cell.removeAttr("r");
            case 4 -> cell.select("v").forEach(value -> value.text(Integer.toString(next.below(texts + 2) - 1)));
            case 5 -> cell.attr("t", TYPES.get(next.below(TYPES.size())));
            case 6 -> number(cell, NUMBERS.get(next.below(NUMBERS.size()))).attr("s", Integer.toString(next.below(4)));
            case 7 -> row.remove();
            case 8 -> again(row, next.below(MOST));
            case 9 -> row.after(row.clone());
            case 10 -> row.attr("r", Integer.toString(next.below(MOST)));
            case 11 -> row.removeAttr("r");
            case 12 ->
                part.select("mergeCells")
                        .forEach(all -> all.appendElement("mergeCell")
                                .attr(
                                        "ref",
                                        next.below(2) == 0
                                                ? RANGES.get(next.below(RANGES.size()))
                                                : cell.attr("r") + ":" + other.attr("r")));
            case 13 -> cell.prependElement("f").text("SUM(A1:A2)");
            case 14 -> cell.attr("t", "inlineStr").html("<is><r><t>产出</t></r><r><t>指标</t></r></is>");
            default -> row.attr("hidden", "1").before("<row/>");
        }
    }

    private static Element number(Element cell, String number) {
        cell.empty().attr("t", "n").appendElement("v").text(number);
        return cell;
    }

    /** The row below itself, and those below it further down. */
    private static void again(Element row, int times) {
        for (int i = 0; i < times; i++) {
            row.after(row.clone());
        }
        int number = 1;
        for (Element each : row.parent().children()) {
            each.attr("r", Integer.toString(number));
            for (Element cell : each.children()) {
                cell.attr("r", cell.attr("r").replaceAll("[0-9]", "") + number);
            }
            number++;
        }
    }

    /** Those of which it is known what Excel shows: texts; a number may have a format that hides it, and a formula no result. */
    private static Words words(Document part, List<String> shared) {
        List<String> texts = new ArrayList<>();
        int others = 0;
        for (Element cell : part.select("c")) {
            String value = cell.select("v").text();
            boolean text = cell.attr("t").equals("s") && cell.select("f").isEmpty();
            boolean known = text && value.chars().allMatch(c -> c >= '0' && c <= '9') && !value.isEmpty();
            if (known && Integer.parseInt(value) < shared.size()) {
                String words = shared.get(Integer.parseInt(value));
                if (!OfficeLaws.isBlank(words)) {
                    texts.add(words);
                }
            } else {
                others++;
            }
        }
        return new Words(texts, others);
    }
}
