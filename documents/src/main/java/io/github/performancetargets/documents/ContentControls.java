package io.github.performancetargets.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * 内容控件 What a template puts around paragraphs, cells, rows and tables that are to be filled in. The library for Word overlooks the
 * rows, cells and tables within, so that controls are taken away, and what is in them stays.
 */
final class ContentControls {
    private static final String PART = "word/document.xml";
    private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "customXml");
    private static final Set<String> ABOUT = Set.of("sdtPr", "sdtEndPr", "customXmlPr");

    private ContentControls() {}

    /** A Word document without controls: the same bytes where there are none. */
    static byte[] removed(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            byte[] part = content(zip, zip.getEntry(PART));
            String text = new String(part, StandardCharsets.ISO_8859_1);
            return AROUND.stream().noneMatch(text::contains) ? file : with(zip, removedFrom(part));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] with(ZipFile zip, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(PART) ? part : content(zip, entry));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] removedFrom(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventReader in = factory.createXMLEventReader(new ByteArrayInputStream(part));
        XMLEventWriter out =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
        int within = 0;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            String name = name(event);
            if (ABOUT.contains(name)) {
                within += event.isStartElement() ? 1 : -1;
            } else if (within == 0 && !AROUND.contains(name)) {
                out.add(event);
            }
        }
        out.close();
        return bytes.toByteArray();
    }

    /** Of an element, where it begins or ends. */
    private static String name(XMLEvent event) {
        if (event.isStartElement()) {
            return event.asStartElement().getName().getLocalPart();
        }
        return event.isEndElement() ? event.asEndElement().getName().getLocalPart() : "";
    }
}
