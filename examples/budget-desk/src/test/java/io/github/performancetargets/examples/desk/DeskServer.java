package io.github.performancetargets.examples.desk;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar, running. */
final class DeskServer implements AutoCloseable {
    static final String PASSWORD = "a password of the tests";
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final URI address;
    private final Path log;

    private DeskServer(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts it with its database in a folder; a machine that has no such database makes the test be skipped. */
    static DeskServer on(Path data, String... options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                System.getProperty("desk.jar"),
                "--server.port=" + port,
                "--desk.data=" + data,
                "--desk.reviewer-password=" + PASSWORD,
                "--desk.clerk-password=" + PASSWORD));
        command.addAll(List.of(options));
        Path log = Files.createTempFile("budget-desk", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        DeskServer server = new DeskServer(process, URI.create("http://127.0.0.1:" + port), log);
        server.awaitAnswer();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(at("/login")).build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        close();
        if (output().contains("trialPostgres")) {
            throw Needed.missing("no PostgreSQL starts here: " + output());
        }
        throw new IllegalStateException(output());
    }

    URI at(String path) {
        return address.resolve(path);
    }

    String output() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Ends it as a person would, so that its database ends too. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
