package io.github.performancetargets.switching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * 程序入口 Switches off each yes/no method, each word of labels and each weight of the reader of documents in turn, and says how many
 * documents of the conformance cases are then read otherwise.
 */
@Command(name = "switching", description = "Says how many documents each method, word and weight of the reader serves.")
public final class Main implements Callable<Integer> {
    @Option(names = "--conformance", description = "the folder of cases; default: ${DEFAULT-VALUE}")
    private Path conformance = Path.of("conformance");

    @Option(names = "--progress", description = "what was found so far; default: ${DEFAULT-VALUE}")
    private Path progress = Path.of("proof", "switching", "target", "progress.tsv");

    @Option(names = "--kind", description = "METHOD, WORD or WEIGHT; default: all")
    @Nullable
    private List<SwitchKind> kinds;

    @Option(names = "--save", description = "writes the result to this file as well")
    @Nullable
    private Path save;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    /** Runs the program and ends the process: 0 if all was found out, 2 if the command is wrong. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    /** Reads all documents, as often as there are switches. */
    @Override
    public Integer call() throws IOException, ReflectiveOperationException {
        List<Switch> switches = Switches.all();
        CaseDocuments documents = new CaseDocuments(conformance, switches);
        FoundSoFar known = new FoundSoFar(progress, sum(documents));
        ResultPage page = new ResultPage();
        for (Switch off : switches) {
            if (kinds == null || kinds.contains(off.kind())) {
                Optional<Served> before = known.of(off);
                Served served = before.isPresent() ? before.get() : documents.served(off);
                if (before.isEmpty()) {
                    known.add(served);
                }
                page.add(off, served);
            }
        }
        out.print(page.few() + "\n" + page.totals());
        out.flush();
        if (save != null) {
            Files.writeString(
                    save,
                    "# Of " + documents.count() + " documents, what serves none or one\n\nMeasured at " + commit()
                            + ".\n\n" + page.totals() + page.few());
        }
        return 0;
    }

    /** A sum over the reader and the documents: what was found of others does not count. */
    private static String sum(CaseDocuments documents) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : Switches.classes()) {
                digest.update(LibraryBytes.ofClass(name));
            }
            digest.update(LibraryBytes.of(LibraryBytes.LABELS));
            digest.update(LibraryBytes.of(LibraryBytes.WEIGHTS));
            documents.each(document -> digest.update(document.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=8")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
