package io.github.performancetargets.examples.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 命令行参数 The arguments as they were given. Under a locale without Chinese characters, such as C, the Java launcher
 * replaces them; on Linux the kernel still has the bytes.
 */
public final class NativeArguments {
    private static final Path KERNELS_COPY = Path.of("/proc/self/cmdline");

    private NativeArguments() {}

    /** The arguments, with those that the launcher damaged read anew as UTF-8 where that is possible. */
    public static String[] recovered(String... arguments) {
        if (!anyDamaged(arguments)) {
            return arguments;
        }
        try {
            return recovered(Files.readAllBytes(KERNELS_COPY), arguments);
        } catch (IOException noSuchSystem) {
            return arguments;
        }
    }

    /** The same from the kernel's copy: arguments of the whole command, each ended by a zero byte. */
    static String[] recovered(byte[] commandLine, String... arguments) {
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                all.add(new String(commandLine, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (all.size() < arguments.length) {
            return arguments;
        }
        List<String> ours = all.subList(all.size() - arguments.length, all.size());
        for (int i = 0; i < arguments.length; i++) {
            if (!isDamaged(arguments[i]) && !arguments[i].equals(ours.get(i))) {
                return arguments;
            }
        }
        return ours.toArray(new String[0]);
    }

    private static boolean anyDamaged(String... arguments) {
        for (String argument : arguments) {
            if (isDamaged(argument)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDamaged(String argument) {
        return argument.chars().anyMatch(c -> c > '~' || c == '?');
    }
}
