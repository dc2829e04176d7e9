package io.github.performancetargets.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The built jar, on a platform that knows neither UTF-8 nor Chinese. */
class McpJarIT {
    @Test
    void theJarAnswersAndReadsNoFilesUnlessItIsTold() {
        ServerParameters server = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args("-Dfile.encoding=ISO-8859-1", "-jar", System.getProperty("mcp.jar"))
                .build();
        try (McpSyncClient client = McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build()) {
            client.initialize();

            assertThat(client.getServerInfo().version()).matches("\\d+\\.\\d+\\.\\d+.*");
            assertThat(client.listTools().tools())
                    .allSatisfy(
                            tool -> assertThat(tool.inputSchema().toString()).doesNotContain("path"));
            assertThat(client.callTool(CallToolRequest.builder("parse")
                                    .arguments(Map.of("texts", List.of("≥200 人")))
                                    .build())
                            .content()
                            .toString())
                    .contains("\"operator\":\">=\",\"amount\":200,\"unit\":\"人\"");
        }
    }
}
