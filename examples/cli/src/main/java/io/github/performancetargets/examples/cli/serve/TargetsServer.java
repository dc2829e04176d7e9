package io.github.performancetargets.examples.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * 服务 A service over HTTP: a path for each operation, {@code /openapi.json} and {@code /health}. Its time and memory are bounded: so
 * many requests at a time, so many bytes in each, so many seconds to send them.
 */
public final class TargetsServer implements AutoCloseable {
    /** How many bytes a body may have. */
    public static final int MOST_BYTES = 32 << 20;
    /** How many requests are worked on at a time; the others wait. */
    public static final int THREADS = 4;

    private static final int WAITING = 64;
    private static final String SECONDS = "60";
    private static final String CONNECTIONS = "200";

    private final HttpServer server;
    private final ExecutorService workers;

    private TargetsServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /**
     * Starts a service.
     *
     * @param address where it listens; port 0 for a free one
     * @param operations by path, such as {@code /parse}
     * @param openApi what they are, as OpenAPI says it
     * @throws IOException if it cannot listen there
     */
    public static TargetsServer start(InetSocketAddress address, Map<String, Operation> operations, JsonNode openApi)
            throws IOException {
        // the server reads them once, before the first request: a client that sends slowly is let go
        System.setProperty("sun.net.httpserver.maxReqTime", SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", SECONDS);
        System.setProperty("jdk.httpserver.maxConnections", CONNECTIONS);
        HttpServer server = HttpServer.create(address, WAITING);
        ExecutorService workers = new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TargetsServer::worker);
        server.setExecutor(workers);
        server.createContext("/", new ServedPaths(operations, openApi, MOST_BYTES));
        server.start();
        return new TargetsServer(server, workers);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "targets-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
