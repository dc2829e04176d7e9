package io.github.performancetargets.examples.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * MCP 服务 A server over standard input and output. Its arguments are the folders whose documents it may read; without any it reads
 * what is sent alone.
 */
public final class McpMain {
    private static final int MOST_CHARACTERS = 32_000_000;
    private static final String INSTRUCTIONS =
            "Rules about performance targets (绩效目标) of Chinese public budgets. Check every target"
                    + " and every table with these tools before you call it complete; what they say comes from rules, word for word.";

    private McpMain() {}

    /**
     * Serves until its input ends.
     *
     * @param arguments folders
     */
    public static void main(String... arguments) throws InterruptedException {
        List<Path> folders = new ArrayList<>();
        for (String argument : arguments) {
            try {
                folders.add(Path.of(argument).toRealPath());
            } catch (IOException | InvalidPathException e) {
                System.err.println("expected folders, found '" + argument + "'");
                System.exit(2);
            }
            if (!Files.isDirectory(folders.get(folders.size() - 1))) {
                System.err.println("expected folders, found the file '" + argument + "'");
                System.exit(2);
            }
        }
        serve(folders, System.in, System.out);
        System.exit(0);
    }

    private static void serve(List<Path> folders, InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(
                        McpJsonDefaults.getMapper(), new EndingInput(in, ended), out, MOST_CHARACTERS))
                .serverInfo("performance-targets", version())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(new TargetTools(new GivenTables(folders)).all())
                .build();
        ended.await();
        server.closeGracefully();
    }

    private static String version() {
        String version = McpMain.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    // the server says nowhere that its input has ended
    private static final class EndingInput extends FilterInputStream {
        private final CountDownLatch ended;

        EndingInput(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return told(super.read(bytes, offset, length));
        }

        private int told(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
