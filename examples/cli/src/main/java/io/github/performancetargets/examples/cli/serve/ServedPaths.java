package io.github.performancetargets.examples.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** 路径 Finds the operation of a request, and answers whatever happens. */
final class ServedPaths implements HttpHandler {
    private static final String OPEN_API = "/openapi.json";
    private static final String HEALTH = "/health";

    private final Map<String, Operation> operations;
    private final JsonNode openApi;
    private final int mostBytes;

    ServedPaths(Map<String, Operation> operations, JsonNode openApi, int mostBytes) {
        this.operations = Map.copyOf(operations);
        this.openApi = openApi;
        this.mostBytes = mostBytes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ServedAnswer answer = answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body());
            }
        }
    }

    private ServedAnswer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean isGet = exchange.getRequestMethod().equals("GET");
        if (path.equals(OPEN_API) || path.equals(HEALTH)) {
            if (!isGet) {
                return notAllowed(exchange, "GET");
            }
            return ServedAnswer.json(
                    path.equals(OPEN_API)
                            ? openApi
                            : JsonNodeFactory.instance.objectNode().put("status", "UP"));
        }
        Operation operation = operations.get(path);
        if (operation == null) {
            return ServedAnswer.problem(
                    404,
                    "Not Found",
                    "expected one of " + operations.keySet().stream().sorted().toList() + ", " + OPEN_API + " and "
                            + HEALTH + ", found " + path);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return notAllowed(exchange, "POST");
        }
        return answer(operation, exchange);
    }

    private static ServedAnswer notAllowed(HttpExchange exchange, String allowed) {
        exchange.getResponseHeaders().set("Allow", allowed);
        return ServedAnswer.problem(
                405, "Method Not Allowed", "expected " + allowed + ", found " + exchange.getRequestMethod());
    }

    private ServedAnswer answer(Operation operation, HttpExchange exchange) throws IOException {
        RequestDetails details = RequestDetails.of(exchange);
        Locale locale = details.locale();
        byte[] body = exchange.getRequestBody().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            return ServedAnswer.problem(
                    413, "Content Too Large", "expected at most " + (mostBytes >> 20) + " MiB, found more");
        }
        try {
            return operation.answer(new ServedRequest(details.name(), locale, body));
        } catch (IOException e) {
            return ServedAnswer.problem(422, "Unprocessable Content", String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return ServedAnswer.problem(503, "Service Unavailable", "the machine has too little memory for this body");
        } catch (RuntimeException | StackOverflowError e) {
            // a mistake of this program, or a body beyond the machine: this request is lost, not the service
            return ServedAnswer.problem(500, "Internal Server Error", e.toString());
        }
    }
}
