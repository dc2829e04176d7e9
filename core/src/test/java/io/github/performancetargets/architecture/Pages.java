package io.github.performancetargets.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The Markdown pages of the repository, for tests that hold them. */
final class Pages {
    static final Path ROOT = Path.of(System.getProperty("conformance.directory"))
            .toAbsolutePath()
            .normalize()
            .getParent();
    static final String CHINESE = ".zh-CN.md";

    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules");
    private static final String FENCE = "```";
    private static final List<Path> FILES = files();

    private Pages() {}

    /** Every page, relative to the root. */
    static List<Path> all() {
        return FILES.stream().filter(page -> !isTemplate(page)).toList();
    }

    /** What lies among sources: a page is made of it elsewhere. */
    static List<Path> templates() {
        return FILES.stream().filter(Pages::isTemplate).toList();
    }

    private static boolean isTemplate(Path page) {
        for (Path name : page) {
            if (name.toString().equals("src")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> files() {
        List<Path> pages = new ArrayList<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return SKIPPED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(ROOT.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(ROOT, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages.stream().sorted().toList();
    }

    /** The pages for readers of Chinese. */
    static List<Path> chinese() {
        return all().stream().filter(page -> page.toString().endsWith(CHINESE)).toList();
    }

    /** The English page of a Chinese one, whether it is there or not. */
    static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace(CHINESE, ".md"));
    }

    /** The fenced blocks of a page, each with the line that opens it. */
    static List<String> blocks(Path page) {
        return parts(page, true);
    }

    /** What stands outside of fenced blocks. */
    static String prose(Path page) {
        return String.join("", parts(page, false));
    }

    private static List<String> parts(Path page, boolean fenced) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean within = false;
        for (String line : lines(page)) {
            boolean fence = line.startsWith(FENCE);
            if (fence && within == fenced) {
                parts.add(part.toString());
            }
            if (fence) {
                within = !within;
                part.setLength(0);
            }
            if (within == fenced && (fenced || !fence)) {
                part.append(line).append('\n');
            }
        }
        if (!fenced) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
