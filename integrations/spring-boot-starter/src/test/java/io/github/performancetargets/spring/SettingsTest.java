package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A running service whose properties change much of what the starter brings. */
class SettingsTest {
    private static Running service;

    @BeforeAll
    static void start() {
        service = Running.with(
                "spring.mvc.problemdetails.enabled=true",
                "performance-targets.json.nulls-as-absent=true",
                "performance-targets.json.string-amounts=true",
                "performance-targets.units[0].symbol=标准床",
                "performance-targets.stage=draft",
                "performance-targets.locale=en");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void nullsAreAbsentAndAmountsAreStrings() throws Exception {
        HttpResponse<String> answer =
                service.post("/tables", ServiceTest.TABLE.replace("\"edition\"", "\"title\":null,\"edition\""));

        assertThat(answer.body())
                .isEqualTo(
                        ServiceTest.TABLE.replace("10000,", "\"10000\",").replace("30000,\"unit", "\"30000\",\"unit"));
    }

    @Test
    void unitsOfTheApplicationAreUnitsOfItsJson() throws Exception {
        String table = ServiceTest.TABLE.replace("元/次", "标准床");

        assertThat(service.post("/tables", table).statusCode()).isEqualTo(200);
    }

    @Test
    void whereProblemDetailsAreAnsweredEverywhereTheseSayMore() throws Exception {
        HttpResponse<String> ours = service.post("/tables", ServiceTest.TABLE.replace("10000,", "\"many\","));
        assertThat(ours.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Running.json(ours).get("pointer").asText()).isEqualTo("/indicators/0/value/target/low");
        assertThat(Running.json(ours).get("title").asText()).isEqualTo("The body cannot be read");

        JsonNode parameter = Running.json(service.get("/parameters?severity=fatal"));
        assertThat(parameter.get("parameter").asText()).isEqualTo("severity");

        HttpResponse<String> other = service.post("/others", "{\"count\":\"many\"}");
        assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Running.json(other).get("detail").asText()).isEqualTo("Failed to read request");
        assertThat(Running.json(other).has("pointer")).isFalse();
    }

    @Test
    void constraintsJudgeByTheValidatorOfTheApplication() throws Exception {
        String body = "{\"change\":\"≥1 次\",\"table\":" + ServiceTest.TABLE + "}";

        // a draft has to have a name and no more
        assertThat(service.post("/submissions", body).body())
                .contains("table.project.name")
                .doesNotContain("table.indicators");
    }
}
