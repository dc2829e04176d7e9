package io.github.performancetargets.switching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * 关闭后的读取器 The reader of documents, loaded anew: without one word of its data, or with weights and methods that can be switched off while it reads.
 * What it needs beside itself is loaded once.
 */
final class SwitchedReader extends ClassLoader {
    private final Optional<Switch> off;
    private final List<Switch> methods;
    private final Object reader;
    private final Method read;

    private SwitchedReader(Optional<Switch> off, List<Switch> methods) throws ReflectiveOperationException {
        super(SwitchedReader.class.getClassLoader());
        this.off = off;
        this.methods = methods;
        Class<?> type = loadClass(LibraryBytes.READER + "DocumentReader");
        this.reader = type.getMethod("create").invoke(null);
        this.read = type.getMethod("read", byte[].class, String.class);
    }

    /** A reader without a word. */
    static SwitchedReader without(Switch off) throws ReflectiveOperationException {
        return new SwitchedReader(Optional.of(off), List.of());
    }

    /** A reader whose methods are switched off by {@link SwitchPanel}, by their place in the list; what is asked while classes are loaded is not. */
    static SwitchedReader asking(List<Switch> methods) throws ReflectiveOperationException {
        return new SwitchedReader(Optional.empty(), methods);
    }

    /** Sets a weight, a line of their file, to another value, and answers with the one before. */
    int weigh(String line, int value) throws ReflectiveOperationException {
        String[] cells = line.split("\t", -1);
        Class<?> type = loadClass(LibraryBytes.READER + "region.Weights");
        Object weights = type.getMethod("standard").invoke(null);
        boolean step = cells[0].equals("sequence");
        Object row = field(type, step ? "steps" : "costs", weights);
        if (!step) {
            row = Array.get(row, ordinal("RowLabel", cells[1]));
        }
        int place = step ? ordinal("Weights$Step", cells[1]) : ordinal("Feature", cells[0]);
        int before = Array.getInt(row, place);
        Array.setInt(row, place, value);
        return before;
    }

    private static Object field(Class<?> type, String name, Object owner) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    /** The place of a constant among those of its type, by which the arrays of weights are kept. */
    private int ordinal(String type, String name) throws ClassNotFoundException {
        return Arrays.stream(loadClass(LibraryBytes.READER + "region." + type).getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList()
                .indexOf(name);
    }

    /** What is read from a document. */
    WhatIsRead read(byte[] bytes, String name) {
        try {
            Object result = read.invoke(reader, bytes, name);
            return new WhatIsRead(part(result, "tables"), part(result, "remarks") + part(result, "origins"));
        } catch (InvocationTargetException refused) {
            return new WhatIsRead(String.valueOf(refused.getCause()), "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Object result, String name) throws ReflectiveOperationException {
        return String.valueOf(result.getClass().getMethod(name).invoke(result));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(LibraryBytes.READER)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defined(name) : loaded;
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try {
            byte[] bytes = LibraryBytes.ofClass(name);
            boolean asks = methods.stream().anyMatch(method -> method.owner().equals(name));
            byte[] changed = asks ? asking(name, bytes, methods) : bytes;
            return defineClass(name, changed, 0, changed.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        try {
            byte[] bytes = LibraryBytes.of(name);
            return new ByteArrayInputStream(
                    off.map(o -> changed(o, name, bytes)).orElse(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(Switch off, String name, byte[] bytes) {
        if (!name.equals(LibraryBytes.LABELS)) {
            return bytes;
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line ->
                        line.startsWith(off.owner().replace(' ', '\t') + "\t") ? withoutWord(line, off.name()) : line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutWord(String line, String word) {
        String[] cells = line.split("\t", -1);
        String head = cells[0] + "\t" + cells[1];
        return Arrays.stream(cells)
                .skip(2)
                .filter(cell -> !cell.equals(word))
                .reduce(head, (before, cell) -> before + "\t" + cell);
    }

    /** A class whose methods ask, before anything else, whether they are switched off. */
    private static byte[] asking(String owner, byte[] bytes, List<Switch> methods) {
        ClassReader reader = new ClassReader(bytes);
        // what is inserted jumps over nothing but itself: the frame behind it is that of the beginning
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        MethodVisitor written = super.visitMethod(access, name, descriptor, signature, exceptions);
                        int number = methods.indexOf(new Switch(SwitchKind.METHOD, owner, name + descriptor));
                        return number < 0 ? written : new Asking(written, number);
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** 先问 Writes the question at the beginning of a method, and that the answer is told at its ends. */
    private static final class Asking extends MethodVisitor {
        private static final String ANSWERS = Type.getInternalName(SwitchPanel.class);

        private final int number;

        Asking(MethodVisitor written, int number) {
            super(Opcodes.ASM9, written);
            this.number = number;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            Label on = new Label();
            visitLdcInsn(number);
            visitMethodInsn(Opcodes.INVOKESTATIC, ANSWERS, "isOff", "(I)Z", false);
            visitJumpInsn(Opcodes.IFEQ, on);
            super.visitInsn(Opcodes.ICONST_0);
            super.visitInsn(Opcodes.IRETURN);
            visitLabel(on);
            visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.IRETURN) {
                visitLdcInsn(number);
                visitMethodInsn(Opcodes.INVOKESTATIC, ANSWERS, "told", "(ZI)Z", false);
            }
            super.visitInsn(opcode);
        }
    }
}
