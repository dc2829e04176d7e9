package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.examples.cli.console.FileNames;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.input.Input;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
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
 * stood there before is kept if writing fails, and where the process is told to end (SIGTERM). It is never one of the files that are
 * read. A symbolic link is followed: it stays, and the file that it names is written.
 */
public final class OutputFile {
    /** More links than any system follows. */
    private static final int MOST_LINKS = 40;

    private final Path named;
    private final Path place;
    private final String type;

    private OutputFile(Path named, Path place, String type) {
        this.named = named;
        this.place = place;
        this.type = type;
    }

    /** 内容 What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
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
            Path place = followed(path);
            Path folder = place.getParent();
            // a device would be replaced by a file
            boolean other = Files.exists(place) && !Files.isRegularFile(place);
            if (other || folder == null || !Files.isDirectory(folder)) {
                throw refused(command, messages.say("output.folder", name));
            }
            for (String input : inputs) {
                if (!input.equals(Input.STANDARD_INPUT) && isSame(path, FileNames.path(input))) {
                    throw refused(command, messages.say("output.input", name));
                }
            }
            return new OutputFile(path, place, type);
        } catch (InvalidPathException | IOException e) {
            throw refused(command, messages.say("output.folder", name));
        }
    }

    /** The file that a name means in the end; each link names the next. */
    private static Path followed(Path path) throws IOException {
        Path place = path;
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
        }
        return place;
    }

    private static ParameterException refused(CommandSpec command, String why) {
        return new ParameterException(command.commandLine(), why);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /** The file, absolute; where its name is a link, the link as well. */
    public List<Path> paths() {
        return named.equals(place) ? List.of(place) : List.of(named, place);
    }

    /** The ending of its name, in small letters. */
    public String type() {
        return type;
    }

    /** Writes content to the place of the file. */
    public void write(Content content) throws IOException {
        try (Draft draft = begin()) {
            content.writeTo(draft.out());
            draft.finish();
        }
    }

    /** Begins to write; nothing changes at the place of the file before the draft is finished. */
    public Draft begin() throws IOException {
        // no createTempFile: it makes files that only their owner may read
        return new Draft(place.resolveSibling("." + UUID.randomUUID() + ".part"), place);
    }

    /** 草稿 What is written so far, beside its place; gone when closed, unless it was finished. */
    public static final class Draft implements Closeable {
        private final Path beside;
        private final Path place;
        private final OutputStream out;
        private final Thread atTheEnd = new Thread(this::discard, "discard-draft");

        private Draft(Path beside, Path place) throws IOException {
            this.beside = beside;
            this.place = place;
            try {
                Runtime.getRuntime().addShutdownHook(atTheEnd);
            } catch (IllegalStateException ending) {
                throw new IOException(ending);
            }
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
                settled();
            }
        }

        /** Nothing is left of it where the process ends while it is written. */
        private void discard() {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // the process ends, and nobody is there to be told
                return;
            }
        }

        private void settled() {
            try {
                Runtime.getRuntime().removeShutdownHook(atTheEnd);
            } catch (IllegalStateException ending) {
                // it runs already
                return;
            }
        }
    }
}
