package io.github.performancetargets.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 文件类型 The types of files, told by their first bytes; the name only tells texts apart. */
enum FileType {
    /** A zip container: xlsx, xlsm, docx or something else. */
    ZIP("xlsx", "xlsm", "docx", "docm"),
    /** An OLE 2 container: xls, doc, or an encrypted xlsx or docx. */
    OLE2("xls", "doc", "et", "wps"),
    /** A web page. */
    HTML("html", "htm", "xhtml"),
    /** Separated values. */
    CSV("csv", "tsv"),
    /** Plain text. */
    TEXT("txt"),
    /** PDF, which has no cells. */
    PDF("pdf"),
    /** Rich text. */
    RTF("rtf"),
    /** A picture: a scan or a photograph. */
    IMAGE("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic"),
    /** Anything else that is no text. */
    BINARY;

    private static final int LOOKED_AT = 1_024;

    private final String extensions;

    FileType(String... extensions) {
        this.extensions = "," + String.join(",", extensions) + ",";
    }

    /** The type of a document by its content. */
    static FileType sniff(byte[] bytes, String name) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        if (isImage(bytes)) {
            return IMAGE;
        }
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!wide && head.indexOf('\0') >= 0) {
            return BINARY;
        }
        if (head.startsWith("<")
                && (head.contains("<html") || head.contains("<table") || head.contains("<!doctype html"))) {
            return HTML;
        }
        if (HTML.matches(name)) {
            return HTML;
        }
        return CSV.matches(name) ? CSV : TEXT;
    }

    private static boolean isImage(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*')
                || (starts(bytes, 'R', 'I', 'F', 'F') && holds(bytes, 8, 'W', 'E', 'B', 'P'))
                || (starts(bytes, 'B', 'M') && holds(bytes, 6, 0, 0, 0, 0))
                || holds(bytes, 4, 'f', 't', 'y', 'p', 'h', 'e', 'i')
                || holds(bytes, 4, 'f', 't', 'y', 'p', 'm', 'i', 'f');
    }

    private static boolean starts(byte[] bytes, int... magic) {
        return holds(bytes, 0, magic);
    }

    private static boolean holds(byte[] bytes, int at, int... magic) {
        if (bytes.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[at + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the extension of a name is one of this type's, or there is none to go by. */
    boolean matches(String name) {
        String extension = extension(name);
        return !extension.isEmpty() && extensions.contains("," + extension + ",");
    }

    /** Whether the name says another type than this. */
    boolean contradicts(String name) {
        for (FileType other : values()) {
            if (other != this && other.matches(name)) {
                return !(this == TEXT || this == CSV) || !(other == TEXT || other == CSV);
            }
        }
        return false;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
