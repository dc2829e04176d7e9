package io.github.performancetargets.switching;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** 开关目录 Everything of the reader that can be switched off: of the stages that understand a table, from the words of labels on. */
final class Switches {
    private static final String CLASS = ".class";
    private static final Set<String> STAGES = Set.of("lexicon", "region", "join", "head", "bind", "cells", "draft");

    private Switches() {}

    /** All methods, words and weights. */
    static List<Switch> all() throws IOException {
        List<Switch> found = new ArrayList<>();
        for (String name : classes()) {
            methods(name, found);
        }
        for (String line : LibraryBytes.lines(LibraryBytes.LABELS)) {
            String[] cells = line.split("\t", -1);
            for (int i = 2; i < cells.length; i++) {
                found.add(new Switch(SwitchKind.WORD, cells[0] + " " + cells[1], cells[i]));
            }
        }
        for (String line : LibraryBytes.lines(LibraryBytes.WEIGHTS)) {
            found.add(new Switch(SwitchKind.WEIGHT, "", line));
        }
        return found;
    }

    /** The classes of the stages. */
    static List<String> classes() throws IOException {
        try {
            Path place = Path.of(Class.forName(LibraryBytes.READER + "DocumentReader")
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return classes(jar.getPath("/"));
            }
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static List<String> classes(Path root) throws IOException {
        Path folder = root.resolve(LibraryBytes.READER.replace('.', '/'));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            STAGES.contains(folder.relativize(file).getName(0).toString()))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(CLASS))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static void methods(String owner, List<Switch> found) throws IOException {
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                boolean own = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT)) == 0 && !name.equals("equals");
                if (own && descriptor.endsWith(")Z")) {
                    found.add(new Switch(SwitchKind.METHOD, owner, name + descriptor));
                }
                return null;
            }
        };
        new ClassReader(LibraryBytes.ofClass(owner)).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    }
}
