package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 输入清单 What the arguments name: files as they are, folders with all files in them that may hold a table. */
public final class Inputs {
    private static final Set<String> TYPES = Set.of(
            "txt", "tsv", "csv", "xlsx", "xls", "et", "docx", "doc", "wps", "html", "htm", "json", "jsonl", "ndjson");

    private final List<Input> found = new ArrayList<>();
    private final List<Path> notRead;
    private final Messages messages;
    private final Problems problems;
    private int skipped;

    private Inputs(List<Path> notRead, Messages messages, Problems problems) {
        this.notRead = notRead;
        this.messages = messages;
        this.problems = problems;
    }

    /** Whom to tell what could not be read. */
    @FunctionalInterface
    interface Problems {
        /** Takes what could not be read, and why. */
        void unreadable(String name, String why);
    }

    static Inputs of(List<String> arguments, List<Path> notRead, Messages messages, Problems problems) {
        Inputs inputs = new Inputs(notRead, messages, problems);
        arguments.forEach(inputs::add);
        return inputs;
    }

    /** The inputs, in the order in which they are read. */
    public List<Input> all() {
        return found;
    }

    /** How many files of folders were passed over because of their type. */
    public int skipped() {
        return skipped;
    }

    private void add(String argument) {
        if (argument.equals(Input.STANDARD_INPUT)) {
            found.add(Input.standardInput());
            return;
        }
        if (argument.isEmpty()) {
            // a variable that nobody set: no file, and not the folder that the program stands in
            problems.unreadable("\"\"", messages.say("file.missing"));
            return;
        }
        Path path;
        try {
            path = FileNames.path(argument);
        } catch (InvalidPathException noName) {
            problems.unreadable(argument, messages.say("file.missing"));
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            problems.unreadable(argument, messages.say("file.missing"));
        } else {
            found.add(Input.file(path));
        }
    }

    private void addFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Finder(folder, files));
        } catch (IOException e) {
            problems.unreadable(FileNames.shown(folder), Reasons.of(e, messages));
        }
        if (files.isEmpty()) {
            problems.unreadable(FileNames.shown(folder), messages.say("folder.empty"));
        }
        files.sort(Comparator.comparing(FileNames::shown));
        files.forEach(file -> found.add(Input.file(file)));
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final Path start;
        private final List<Path> files;

        Finder(Path start, List<Path> files) {
            this.start = start;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(start) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file) || notRead.contains(file.toAbsolutePath().normalize())) {
                return FileVisitResult.CONTINUE;
            }
            String name = file.toString();
            if (TYPES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                files.add(file);
            } else {
                skipped++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problems.unreadable(FileNames.shown(file), Reasons.of(failure, messages));
            return FileVisitResult.CONTINUE;
        }

        // ~$ is how Office names the lock beside an open document
        private static boolean isHidden(Path path) {
            Path last = path.getFileName();
            return last != null
                    && (last.toString().startsWith(".") || last.toString().startsWith("~$"));
        }
    }
}
