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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Word documents that were changed by one who knows what is in them: rows and cells taken away, twice, elsewhere, merged and torn,
 * tables within cells, and what Word puts around a cell, a row or a table. Each cell with words is kept or told, unless it goes on
 * with the one above, where Word shows no words of its own.
 */
class DocxTreeFuzzTest {
    private static final int MOST = 20;
    private static final int ROOM = 6_000;
    private static final String W = "w|";
    private static final List<String> SPANS =
            List.of("0", "1", "2", "3", "7", "49", "65535", "99999999999", "-1", "x", "");
    private static final List<String> TEXTS =
            List.of("", " ", "指标值", "三级指标", "≥90%", "数量指标", "效益指标", "项目名称", "其他资金", "（万元）", "1.", "/", "合计", "注：");
    private static final Map<String, String> AROUND = Map.of(
            "w:sdt", "w:sdtContent", "w:ins", "", "w:smartTag", "", "w:customXml", "", "w:hyperlink", "", "w:del", "");

    @FuzzTest(maxDuration = "30m")
    void isReadOrRefusedAndNoCellIsLost(byte[] choices) throws IOException {
        Choices next = new Choices(choices);
        List<SeedForm> forms = SeedForm.all();
        Document part = OfficeParts.parsed(document(forms.get(next.below(forms.size()))));
        boolean sound = true;
        while (next.hasMore() && hasRoom(part)) {
            sound &= change(part, next);
        }
        String xml = part.outerHtml();
        try {
            OfficeLaws.check(zipped(xml), "fuzz.docx", sound ? Optional.of(words(part)) : Optional.empty());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static byte[] zipped(String document) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                OfficeParts.types(Map.of("/word/document.xml", "wordprocessingml.document.main")));
        parts.put(
                "_rels/.rels",
                OfficeParts.relations(OfficeParts.relation("rId1", "officeDocument", "word/document.xml")));
        parts.put("word/document.xml", document);
        return OfficeParts.zipped(parts);
    }

    private static String document(SeedForm form) {
        StringBuilder table = new StringBuilder("<w:body><w:tbl><w:tblPr/>");
        for (int row = 0; row < form.rows(); row++) {
            table.append("<w:tr>");
            for (Box box : form.row(row)) {
                boolean begins = box.row() == row;
                table.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                        .append(box.columns())
                        .append("\"/>");
                if (box.rows() > 1) {
                    table.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
                }
                table.append("</w:tcPr>")
                        .append(paragraph(begins ? box.text() : ""))
                        .append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return OfficeParts.root(
                "w:document",
                "w",
                "wordprocessingml/2006/main",
                table.append("</w:tbl></w:body>").toString());
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + OfficeParts.escaped(text) + "</w:t></w:r></w:p>";
    }

    private static boolean hasRoom(Document part) {
        return part.getAllElements().size() < ROOM && !part.select(W + "tc").isEmpty();
    }

    /** Whether it is known what Word shows of the document afterwards. */
    private static boolean change(Document part, Choices next) {
        Elements cells = part.select(W + "tc");
        Element cell = cells.get(next.below(cells.size()));
        Element other = cells.get(next.below(cells.size()));
        Element row = cell.closest(W + "tr");
        switch (next.below(15)) {
            case 0 -> cell.remove();
            case 1 -> cell.before(other.clone());
            case 2 -> write(cell, TEXTS.get(next.below(TEXTS.size())));
            case 3 -> swap(cell, other);
            case 4 -> write(cell, (own(cell) + own(other)).repeat(1 + next.below(4)));
            case 5 -> property(cell, "w:gridSpan", SPANS.get(next.below(SPANS.size())));
            case 6 ->
                property(
                        cell,
                        "w:vMerge",
                        List.of("restart", "continue", "", "x").get(next.below(4)));
            case 7 -> row.remove();
            case 8 -> repeat(row, next.below(MOST));
            case 9 -> row.before(new Element("w:tr"));
            case 10 ->
                row.prepend("<w:trPr><w:gridBefore w:val=\"" + SPANS.get(next.below(SPANS.size())) + "\"/></w:trPr>");
            case 11 -> cell.appendChild(other.closest(W + "tbl").clone());
            case 12 -> tear(cell);
            case 13 -> cell.closest(W + "tbl").after("<w:p/>");
            default -> {
                return around(next, cell);
            }
        }
        return true;
    }

    /** What Word puts around a paragraph, a cell, a row, a table: a control, a change that was recorded, a name of its kind. */
    private static boolean around(Choices next, Element cell) {
        List<String> kinds = AROUND.keySet().stream().sorted().toList();
        String kind = kinds.get(next.below(kinds.size()));
        Element within = cell.closest(W + List.of("tc", "tr", "tbl", "tc").get(next.below(4)));
        Element wrapped = next.below(2) == 0
                ? within
                : cell.selectFirst(W + List.of("p", "r").get(next.below(2)));
        if (wrapped == null) {
            return true;
        }
        OfficeParts.wrap(wrapped, kind, AROUND.get(kind));
        return kind.equals("w:sdt");
    }

    private static void write(Element cell, String text) {
        cell.select(W + "p").remove();
        cell.append(paragraph(text));
    }

    private static void swap(Element cell, Element other) {
        String text = own(cell);
        write(cell, own(other));
        write(other, text);
    }

    private static void property(Element cell, String name, String value) {
        Element properties = cell.selectFirst("> " + W + "tcPr");
        if (properties == null) {
            properties = cell.prependElement("w:tcPr");
        }
        properties.select(name.replace(':', '|')).remove();
        properties.appendElement(name).attr("w:val", value);
    }

    private static void repeat(Element row, int times) {
        for (int i = 0; i < times; i++) {
            row.after(row.clone());
        }
    }

    private static void tear(Element cell) {
        String text = own(cell);
        int half = text.length() / 2;
        Element rest = cell.clone();
        write(rest, text.substring(half));
        write(cell, text.substring(0, half));
        cell.after(rest);
    }

    /** The words of a cell, without those of the tables in it: an element equals itself alone. */
    private static String own(Element cell) {
        StringBuilder text = new StringBuilder();
        for (Element each : cell.select(W + "t")) {
            if (cell.equals(each.closest(W + "tc"))) {
                text.append(each.wholeText());
            }
        }
        return text.toString();
    }

    private static Words words(Document part) {
        List<String> cells = new ArrayList<>();
        for (Element cell : part.select(W + "tc")) {
            if (!OfficeLaws.isBlank(own(cell))) {
                cells.add(own(cell));
            }
        }
        return new Words(cells, 0);
    }
}
