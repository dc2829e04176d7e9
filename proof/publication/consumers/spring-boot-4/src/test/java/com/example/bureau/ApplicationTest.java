package com.example.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class ApplicationTest {
    private static final String TABLE = "{\"formatVersion\":\"1.0\",\"edition\":\"pingluo-2021\",\"indicators\":["
            + "{\"category\":\"output\",\"dimension\":\"cost\",\"name\":\"培训\","
            + "\"value\":{\"text\":\"每次 10000-30000 元\",\"target\":"
            + "{\"kind\":\"range\",\"low\":10000,\"high\":30000,\"unit\":\"元/次\"}}}]}";

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh-CN")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void aTableGoesInAndComesOutUnchanged() throws Exception {
        HttpResponse<String> answer = post("/tables", TABLE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TABLE);
    }

    @Test
    void aTableIsReviewed() throws Exception {
        assertThat(post("/reviews", TABLE).body()).contains("completeness/slot-missing", "满意度指标");
    }

    @Test
    void aTableIsReviewedByTheIndicatorLibraryThatAPropertyNames() throws Exception {
        String table = "{\"formatVersion\":\"1.0\",\"indicators\":[{\"category\":\"output\",\"dimension\":\"quantity\","
                + "\"name\":\"培训人次\",\"value\":{\"text\":\"≥200人\",\"target\":"
                + "{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":200,\"unit\":\"人\"}}}]}";

        assertThat(post("/reviews", table).body()).contains("library/unit-differs", "人次");
    }

    @Test
    void aBadBodyIsABadRequestThatNamesThePlace() throws Exception {
        HttpResponse<String> answer = post("/tables", TABLE.replace("10000,", "\"many\","));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"/indicators/0/value/target/low\"", "many", "请求内容无法读取");
    }

    @Test
    void anUnknownPropertyIsABadRequestThatNamesThePlace() throws Exception {
        HttpResponse<String> answer = post("/tables", TABLE.replace("\"dimension\"", "\"dimensoin\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/indicators/0/dimensoin");
    }

    @Test
    void aTableIsStoredAndFoundUnchanged() throws Exception {
        String table = TABLE.replace("\"indicators\"", "\"project\":{\"name\":\"普法\"},\"indicators\"");

        assertThat(post("/declarations", "{\"id\":\"1\",\"table\":" + table + "}").statusCode()).isEqualTo(200);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/declarations/1")).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body())
                .isEqualTo(table);
    }

    @Test
    void aTableWithErrorsIsRefused() throws Exception {
        HttpResponse<String> answer = post("/declarations", "{\"id\":\"2\",\"table\":" + TABLE + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
