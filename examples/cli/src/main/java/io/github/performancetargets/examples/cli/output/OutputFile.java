package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.input.Input;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * 输出文件 A file to be written as a whole: beside its place first, then moved there, so that nobody sees half of it and what
 * stood there before is kept if writing fails. It is never one of the files that are read.
 */
public final class OutputFile {
    private final Path path;
    private final String type;

    private OutputFile(Path path, String type) {
        this.path = path;
        this.type = type;
    }

    /** 内容 What goes into the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Checks a name before anything is read.
     *
     * @param types the endings that the name may have
     * @param inputs the arguments that name what is read
     * @throws ParameterException if nothing can be written under this name
     */
    public static OutputFile named(
            String name, List<String> types, List<String> inputs, CommandSpec command, Messages messages) {
        String lower = name.toLowerCase(Locale.ROOT);
        String type = types.stream()
                .filter(ending -> lower.endsWith("." + ending))
                .findFirst()
                .orElseThrow(() ->
                        refused(command, messages.say("output.type", name, "." + String.join(", .", types))));
        try {
            Path path = FileNames.path(name).toAbsolutePath().normalize();
            Path folder = path.getParent();
            if (Files.isDirectory(path) || folder == null || !Files.isDirectory(folder)) {
                throw refused(command, messages.say("output.folder", name));
            }
            for (String input : inputs) {
                if (!input.equals(Input.STANDARD_INPUT) && isSame(path, FileNames.path(input))) {
                    throw refused(command, messages.say("output.input", name));
                }
            }
            return new OutputFile(path, type);
        } catch (InvalidPathException | IOException e) {
            throw refused(command, messages.say("output.folder", name));
        }
    }

    private static ParameterException refused(CommandSpec command, String why) {
        return new ParameterException(command.commandLine(), why);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /** The file, absolute. */
    public Path path() {
        return path;
    }

    /** The ending of its name, in small letters. */
    public String type() {
        return type;
    }

    void write(Content content) throws IOException {
        try (Draft draft = begin()) {
            content.writeTo(draft.out());
            draft.finish();
        }
    }

    /** Begins to write; nothing changes at the place of the file before the draft is finished. */
    public Draft begin() throws IOException {
        // no createTempFile: it makes files that only their owner may read
        return new Draft(path.resolveSibling("." + UUID.randomUUID() + ".part"), path);
    }

    /** 草稿 What is written so far, beside its place; gone when closed, unless it was finished. */
    public static final class Draft implements Closeable {
        private final Path beside;
        private final Path place;
        private final OutputStream out;

        private Draft(Path beside, Path place) throws IOException {
            this.beside = beside;
            this.place = place;
            this.out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW));
        }

        /** Where the content is written. */
        public OutputStream out() {
            return out;
        }

        /** Puts the draft in its place. */
        public void finish() throws IOException {
            out.close();
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }
}
