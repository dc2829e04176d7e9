package io.github.performancetargets.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, and how much of it; with a database that is not the desk's own. */
class AccessIT {
    private static final int SEVERAL = 8;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres database;
    private static DeskServer desk;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        database = startDatabase();
        desk = DeskServer.on(
                folder,
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.servlet.multipart.max-request-size=1MB",
                "--spring.servlet.multipart.max-file-size=1MB");
    }

    private static EmbeddedPostgres startDatabase() {
        try {
            return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        } catch (IOException | RuntimeException e) {
            throw Needed.missing("no PostgreSQL starts here: " + e);
        }
    }

    @AfterAll
    static void end() throws IOException {
        if (desk != null) {
            desk.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void anotherDatabaseIsUsedWhereOneIsNamed() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whoeverIsNotSignedInSeesTheFirstPageAlone() throws IOException, InterruptedException {
        for (String page : List.of("/", "/review", "/review/opinion?unit=", "/clerk", "/clerk/tables/1")) {
            HttpResponse<String> answer = new Caller(desk).get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .as(page)
                    .hasValue(desk.at("/login").toString());
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException, InterruptedException {
        Caller caller = new Caller(desk);
        HttpResponse<String> answer =
                caller.post("/login", Map.of("username", "reviewer", "password", "", "_csrf", caller.token("/login")));
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(desk.at("/login?error").toString());
        assertThat(caller.get("/login?error").body()).contains("用户与密码不符");
    }

    @Test
    void neitherUserDoesWhatIsTheOthers() throws IOException, InterruptedException {
        assertThat(new Caller(desk).signedIn("reviewer").get("/clerk").statusCode())
                .isEqualTo(403);
        Caller clerk = new Caller(desk).signedIn("clerk");
        assertThat(clerk.get("/review").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/review/tables/1/form").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/clerk/tables/4711").statusCode()).isEqualTo(404);
    }

    @Test
    void aRequestWithoutItsTokenIsRefused() throws IOException, InterruptedException {
        Caller clerk = new Caller(desk).signedIn("clerk");
        HttpResponse<String> answer = clerk.post("/clerk/tables", Map.of("edition", "pingluo-2021"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("没有权限，或页面打开太久");
    }

    @Test
    void anUploadBeyondTheLimitIsToldHowMuchIsTaken() throws IOException, InterruptedException {
        Caller clerk = new Caller(desk).signedIn("clerk");
        String body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + clerk.token("/clerk")
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
                + "表".repeat(500_000) + "\r\n--x--\r\n";
        HttpResponse<String> answer =
                clerk.post("/clerk/documents", "multipart/form-data; boundary=x", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("一次合计应不超过 1MB");
    }

    @Test
    void aFormThatWasCutShortIsRefused() throws IOException, InterruptedException {
        Caller clerk = new Caller(desk).signedIn("clerk");
        String table = begun(clerk);
        HttpResponse<String> answer = clerk.post(table, Map.of("base", "0", "seen", "0", "_csrf", clerk.token(table)));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void ofSeveralWhoSaveAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Caller clerk = new Caller(desk).signedIn("clerk");
        String table = begun(clerk);
        String token = clerk.token(table);
        List<Callable<Integer>> saving = new ArrayList<>();
        for (int i = 0; i < SEVERAL; i++) {
            Map<String, String> form =
                    Map.of("base", "0", "seen", "0", "whole", "true", "_csrf", token, "header[project-name]", "项目" + i);
            saving.add(() -> clerk.post(table, form).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        ExecutorService several = Executors.newFixedThreadPool(SEVERAL);
        try {
            for (Future<Integer> answer : several.invokeAll(saving)) {
                answers.add(answer.get());
            }
        } finally {
            several.shutdown();
        }
        assertThat(answers).containsOnlyOnce(302).containsOnly(302, 409);
    }

    @Test
    void onlyWhatIsNeededIsAllowedInAPage() throws IOException, InterruptedException {
        HttpResponse<String> page = new Caller(desk).signedIn("reviewer").get("/review");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
    }

    private static String begun(Caller clerk) throws IOException, InterruptedException {
        HttpResponse<String> begun =
                clerk.post("/clerk/tables", Map.of("edition", "pingluo-2021", "_csrf", clerk.token("/clerk")));
        Matcher path = Pattern.compile("/clerk/tables/\\d+")
                .matcher(begun.headers().firstValue("Location").orElse(""));
        assertThat(path.find()).isTrue();
        return path.group();
    }
}
