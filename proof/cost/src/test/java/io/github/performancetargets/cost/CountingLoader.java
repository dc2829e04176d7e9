package io.github.performancetargets.cost;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the library, and the parsers of pages and separated values below it, with {@link Steps} counted in them. */
final class CountingLoader extends ClassLoader {
    private static final String OWN = "io.github.performancetargets.";
    private static final String STEPS = "io/github/performancetargets/cost/Steps";
    private static final Set<String> COUNTED_OWNERS =
            Set.of("java/lang/String", "java/lang/StringBuilder", "java/util/List", "java/util/Collection");
    /** The calls that count by what they look at, and as which call of {@link Steps}. */
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("java/lang/String.indexOf(Ljava/lang/String;)I", "(Ljava/lang/String;Ljava/lang/String;)I"),
            Map.entry("java/lang/String.indexOf(Ljava/lang/String;I)I", "(Ljava/lang/String;Ljava/lang/String;I)I"),
            Map.entry("java/lang/String.indexOf(I)I", "(Ljava/lang/String;I)I"),
            Map.entry("java/lang/String.indexOf(II)I", "(Ljava/lang/String;II)I"),
            Map.entry("java/lang/String.lastIndexOf(Ljava/lang/String;)I", "(Ljava/lang/String;Ljava/lang/String;)I"),
            Map.entry("java/lang/String.lastIndexOf(I)I", "(Ljava/lang/String;I)I"),
            Map.entry(
                    "java/lang/String.contains(Ljava/lang/CharSequence;)Z",
                    "(Ljava/lang/String;Ljava/lang/CharSequence;)Z"),
            Map.entry(
                    "java/lang/String.replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;",
                    "(Ljava/lang/String;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;"),
            Map.entry("java/lang/String.equals(Ljava/lang/Object;)Z", "(Ljava/lang/String;Ljava/lang/Object;)Z"),
            Map.entry("java/util/List.contains(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;)Z"),
            Map.entry(
                    "java/util/Collection.contains(Ljava/lang/Object;)Z",
                    "(Ljava/util/Collection;Ljava/lang/Object;)Z"),
            Map.entry("java/util/List.indexOf(Ljava/lang/Object;)I", "(Ljava/util/List;Ljava/lang/Object;)I"),
            Map.entry("java/util/List.remove(I)Ljava/lang/Object;", "(Ljava/util/List;I)Ljava/lang/Object;"),
            Map.entry(
                    "java/lang/StringBuilder.insert(ILjava/lang/String;)Ljava/lang/StringBuilder;",
                    "(Ljava/lang/StringBuilder;ILjava/lang/String;)Ljava/lang/StringBuilder;"),
            Map.entry(
                    "java/lang/StringBuilder.deleteCharAt(I)Ljava/lang/StringBuilder;",
                    "(Ljava/lang/StringBuilder;I)Ljava/lang/StringBuilder;"),
            Map.entry(
                    "java/lang/StringBuilder.delete(II)Ljava/lang/StringBuilder;",
                    "(Ljava/lang/StringBuilder;II)Ljava/lang/StringBuilder;"),
            Map.entry(
                    "java/lang/StringBuilder.indexOf(Ljava/lang/String;)I",
                    "(Ljava/lang/StringBuilder;Ljava/lang/String;)I"));

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isCounted(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private static boolean isCounted(String name) {
        return (name.startsWith(OWN) && !name.equals(Steps.class.getName()))
                || name.startsWith("org.jsoup.")
                || name.startsWith("org.apache.commons.csv.");
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new Counted(writer), 0);
            byte[] counted = writer.toByteArray();
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Counted extends ClassVisitor {
        Counted(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new CountedMethod(super.visitMethod(access, name, type, signature, exceptions));
        }
    }

    private static final class CountedMethod extends MethodVisitor {
        private final Set<Label> before = new HashSet<>();

        CountedMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            before.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int operation, Label to) {
            if (before.contains(to)) {
                step();
            }
            super.visitJumpInsn(operation, to);
        }

        @Override
        public void visitMethodInsn(int operation, String owner, String name, String type, boolean ofInterface) {
            String as = operation != Opcodes.INVOKESTATIC && COUNTED_OWNERS.contains(owner)
                    ? CALLS.get(owner + "." + name + type)
                    : null;
            if (as == null) {
                super.visitMethodInsn(operation, owner, name, type, ofInterface);
            } else {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, as, false);
            }
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
        }
    }
}
