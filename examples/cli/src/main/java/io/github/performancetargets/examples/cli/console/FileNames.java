package io.github.performancetargets.examples.cli.console;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** 文件名 File names with Chinese characters, also under a locale that has none. */
public final class FileNames {
    private FileNames() {}

    /**
     * The path of a name. Where the platform's encoding cannot write the name, its UTF-8 bytes are the name: paths made from
     * a URI keep bytes as they are.
     *
     * @throws InvalidPathException if no file can have the name
     */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unwritable) {
            if (name.indexOf('\0') >= 0) {
                throw unwritable;
            }
            try {
                return Path.of(URI.create(name.startsWith("/") ? "file://" + escaped(name) : here() + escaped(name)));
            } catch (IllegalArgumentException stillNot) {
                throw unwritable;
            }
        }
    }

    /** The name of a path as people wrote it, read as UTF-8 where the platform's encoding cannot read it. */
    public static String shown(Path path) {
        String name = path.toString();
        if (name.indexOf('\uFFFD') < 0 && name.indexOf('?') < 0) {
            return name;
        }
        String whole = unescaped(path.toAbsolutePath().toUri().getRawPath());
        if (path.isAbsolute()) {
            return whole;
        }
        String folder = unescaped(Path.of("").toAbsolutePath().toUri().getRawPath());
        String from = folder.endsWith("/") ? folder : folder + "/";
        return whole.startsWith(from) ? whole.substring(from.length()) : whole;
    }

    private static String here() {
        String uri = Path.of("").toAbsolutePath().toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private static String escaped(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '/';
            if (plain || b == '.' || b == '-' || b == '_') {
                uri.append((char) b);
            } else {
                uri.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return uri.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit & 0xF);
    }

    private static String unescaped(String uri) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%' && i + 2 < uri.length()) {
                bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(uri.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
