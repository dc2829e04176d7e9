package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootVersion;

/** A running service with what the starter brings by itself. */
class ServiceTest {
    static final String TABLE = "{\"formatVersion\":\"1.0\",\"edition\":\"pingluo-2021\",\"indicators\":["
            + "{\"category\":\"output\",\"dimension\":\"cost\",\"name\":\"培训\","
            + "\"value\":{\"text\":\"每次 10000-30000 元\",\"target\":"
            + "{\"kind\":\"range\",\"low\":10000,\"high\":30000,\"unit\":\"元/次\"}}}]}";

    private static Running service;

    @BeforeAll
    static void start() {
        service = Running.with();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theTestsRunWithTheVersionThatTheyAreToldTo() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("spring-boot.version"));
    }

    @Test
    void aTableGoesInAndComesOutUnchanged() throws Exception {
        HttpResponse<String> answer = service.post("/tables", TABLE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TABLE);
    }

    @Test
    void aReportIsJson() throws Exception {
        assertThat(Running.json(service.post("/reviews", TABLE))
                        .at("/findings/0/rule")
                        .asText())
                .startsWith("completeness/");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 请求内容无法读取", "en, The body cannot be read", "'', 请求内容无法读取"})
    void aBodyThatIsRefusedIsAProblemWithThePlaceInTheLanguageOfTheCaller(String language, String title)
            throws Exception {
        String bad = TABLE.replace("10000,", "\"many\",");
        HttpResponse<String> answer = language.isEmpty()
                ? service.post("/tables", bad)
                : service.post("/tables", bad, "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Running.json(answer);
        assertThat(problem.get("type").asText()).endsWith("#unreadable-body");
        assertThat(problem.get("title").asText()).isEqualTo(title);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("pointer").asText()).isEqualTo("/indicators/0/value/target/low");
        assertThat(problem.get("line").asInt()).isEqualTo(1);
        assertThat(problem.get("column").asInt()).isGreaterThan(100);
        assertThat(problem.get("expected").asText()).isNotEmpty();
        assertThat(problem.get("found").asText()).contains("many");
        assertThat(problem.get("detail").asText()).contains("many");
    }

    @Test
    void aTableDeepInABodyIsRefusedWithThePointerIntoTheBody() throws Exception {
        HttpResponse<String> answer = service.post(
                "/submissions",
                "{\"change\":\"≥1 次\",\"table\":" + TABLE.replace("\"dimension\"", "\"dimensoin\"") + "}");

        JsonNode problem = Running.json(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("pointer").asText()).isEqualTo("/table/indicators/0/dimensoin");
        assertThat(problem.get("detail").asText()).contains("dimensoin");
    }

    @Test
    void whatHasNothingToDoWithThisLibraryIsAnsweredAsBefore() throws Exception {
        HttpResponse<String> answer = service.post("/others", "{\"count\":\"many\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = Running.json(answer);
        assertThat(problem.has("pointer")).isFalse();
        assertThat(problem.get("error").asText()).isEqualTo("Bad Request");
        assertThat(problem.get("path").asText()).isEqualTo("/others");
        assertThat(service.get("/parameters?number=many").statusCode()).isEqualTo(400);
        assertThat(Running.json(service.get("/parameters?number=many")).has("parameter"))
                .isFalse();
    }

    @Test
    void parametersAreValuesSpelledAsInTheJson() throws Exception {
        assertThat(service.get(
                                "/parameters?severity=error&period=medium-term&stage=draft&category=output&amount=10.50&unit="
                                        + Running.encoded("元/次") + "&target=" + Running.encoded("不低于90%")
                                        + "&edition=pingluo-2021")
                        .body())
                .isEqualTo("ERROR|MEDIUM_TERM|DRAFT|output|10.5|元/次|≥90%|pingluo-2021|null");
        assertThat(service.get("/parameters?severity=&amount=").body())
                .isEqualTo("null|null|null|null|null|null|null|null|null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "severity=fatal; severity; 'error、warning、note 之一'; one of error, warning, note; -1",
                "target=3-1次; target; 下限不高于上限的区间; a range whose low end is not above its high end; 2",
                "edition=nowhere; edition; pingluo-2021; pingluo-2021; -1",
            })
    void aParameterThatIsRefusedIsAProblem(String query, String name, String chinese, String english, int index)
            throws Exception {
        String value = query.substring(query.indexOf('=') + 1);
        String path = "/parameters?" + name + "=" + Running.encoded(value);

        JsonNode problem = Running.json(service.get(path, "Accept-Language", "zh"));
        assertThat(problem.get("type").asText()).endsWith("#unreadable-parameter");
        assertThat(problem.get("parameter").asText()).isEqualTo(name);
        assertThat(problem.get("expected").asText()).contains(chinese);
        assertThat(problem.get("found").asText()).isEqualTo(value);
        assertThat(problem.path("index").asInt(-1)).isEqualTo(index);
        assertThat(Running.json(service.get(path, "Accept-Language", "en"))
                        .get("expected")
                        .asText())
                .contains(english);
    }

    @Test
    void constraintsAreMetOrSayWhereTheyAreNotInTheLanguageOfTheCaller() throws Exception {
        String body = "{\"change\":\"3-1 次\",\"table\":" + TABLE + "}";

        HttpResponse<String> chinese = service.post("/submissions", body, "Accept-Language", "zh-CN");
        assertThat(chinese.statusCode()).isEqualTo(422);
        assertThat(chinese.body())
                .contains("change 第 3 个字符起，应为下限不高于上限的区间", "table.indicators 产出指标/质量指标：必填栏没有指标", "table.project.name ");
        assertThat(service.post("/submissions", body, "Accept-Language", "en").body())
                .contains("change expected a range whose low end is not above its high end from character 3 on");
    }
}
