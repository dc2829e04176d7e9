package io.github.performancetargets.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** The parts of documents of Word and Excel as XML, and the container of them. */
final class OfficeParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String FORMATS = "http://schemas.openxmlformats.org/";

    private OfficeParts() {}

    /** A part that can be changed. */
    static Document parsed(String xml) {
        Document part = Jsoup.parse(xml, Parser.xmlParser());
        part.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        return part;
    }

    /** What a relation is named after its last word, such as {@code worksheet}. */
    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + FORMATS + "officeDocument/2006/relationships/" + kind
                + "\" Target=\"" + target + "\"/>";
    }

    static String relations(String each) {
        return HEAD + "<Relationships xmlns=\"" + FORMATS + "package/2006/relationships\">" + each + "</Relationships>";
    }

    /** The part that says of what type the others are. */
    static String types(Map<String, String> types) {
        StringBuilder all = new StringBuilder(
                HEAD + "<Types xmlns=\"" + FORMATS + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.forEach((part, type) -> all.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"application/vnd.openxmlformats-officedocument.")
                .append(type)
                .append("+xml\"/>"));
        return all + "</Types>";
    }

    /** A part of a format, of elements without a prefix or with one. */
    static String root(String name, String prefix, String format, String content) {
        return HEAD + "<" + name + " xmlns" + (prefix.isEmpty() ? "" : ":" + prefix) + "=\"" + FORMATS + format
                + "\" xmlns:r=\"" + FORMATS + "officeDocument/2006/relationships\">" + content + "</" + name + ">";
    }

    static String escaped(String text) {
        return Entities.escape(text, new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml));
    }

    /** An element around another. */
    static void wrap(Element element, String outer, String inner) {
        Element around = new Element(outer);
        element.replaceWith(around);
        Element within = inner.isEmpty() ? around : around.appendElement(inner);
        within.appendChild(element);
    }

    /** Stored, not compressed: a search is in a hurry. */
    static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
