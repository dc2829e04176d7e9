package io.github.performancetargets.generalisation.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted, on a form of two indicators. */
class ScorerTest {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();
    private static final String FORM = """
            项目支出绩效目标表
            项目名称\t道路养护
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t养护里程\t≥30公里
            产出指标\t质量指标\t验收合格率\t≥95%
            """;

    private static List<JsonNode> read(String text) throws IOException {
        List<JsonNode> tables = new ArrayList<>();
        DocumentReader.create()
                .read(text.getBytes(StandardCharsets.UTF_8), "form.txt")
                .tables()
                .forEach(table -> tables.add(MAPPER.valueToTree(table)));
        return tables;
    }

    private static ScoreTally score(String text, List<JsonNode> expected, List<List<String>> foreign) {
        return Scorer.score(text.getBytes(StandardCharsets.UTF_8), "form.txt", expected, foreign, Scope.ALL);
    }

    @Test
    void whatIsReadAsItMustBeIsWhole() throws IOException {
        ScoreTally tally = score(FORM, read(FORM), List.of());

        assertThat(tally.isWhole()).isTrue();
        assertThat(tally.found()).isEqualTo(2).isEqualTo(tally.rows());
        assertThat(tally.right()).isGreaterThan(10);
        assertThat(tally.wrong() + tally.lost() + tally.besides()).isZero();
    }

    @Test
    void anotherValueIsOneWrongCellAndARowNotFound() throws IOException {
        ScoreTally tally = score(FORM.replace("≥95%", "≥90%"), read(FORM), List.of());

        assertThat(tally.wrong()).isEqualTo(1);
        assertThat(tally.lost()).isZero();
        assertThat(tally.found()).isEqualTo(1);
        assertThat(tally.whole()).isZero();
        assertThat(tally.invented()).isZero();
    }

    @Test
    void aMissingRowIsLostAndOneTooManyInvented() throws IOException {
        String shorter = FORM.replace("产出指标\t质量指标\t验收合格率\t≥95%\n", "");

        ScoreTally missing = score(shorter, read(FORM), List.of());
        assertThat(missing.lost()).isGreaterThanOrEqualTo(4);
        assertThat(missing.found()).isEqualTo(1);

        ScoreTally more = score(FORM, read(shorter), List.of());
        assertThat(more.invented()).isEqualTo(1);
        assertThat(more.lost()).isZero();
        assertThat(more.isWhole()).isFalse();
    }

    @Test
    void aForeignRowIsTakenWhenItsWordsStandInATable() throws IOException {
        ScoreTally tally = score(FORM, read(FORM), List.of(List.of("养护里程"), List.of("公务接待费")));

        assertThat(tally.foreign()).isEqualTo(2);
        assertThat(tally.taken()).isEqualTo(1);
    }

    @Test
    void aTableThatNobodyExpectsIsAPhantom() throws IOException {
        ScoreTally tally = score(FORM, List.of(), List.of());

        assertThat(tally.phantoms()).isEqualTo(1);
        assertThat(tally.invented()).isEqualTo(2);
    }

    @Test
    void aDocumentThatIsRefusedHasLostAll() throws IOException {
        ScoreTally tally = Scorer.score(new byte[] {'P', 'K', 3, 4, 0}, "form.xlsx", read(FORM), List.of(), Scope.ALL);

        assertThat(tally.refused()).isEqualTo(1);
        assertThat(tally.right()).isZero();
        assertThat(tally.whole()).isZero();
        assertThat(tally.lost()).isEqualTo(score(FORM, read(FORM), List.of()).right());
    }

    @Test
    void whereOnlyRowsAreComparedTheHeadDoesNotCount() throws JsonProcessingException, IOException {
        ScoreTally tally = Scorer.score(
                FORM.replace("道路养护", "桥梁养护").getBytes(StandardCharsets.UTF_8),
                "form.txt",
                read(FORM),
                List.of(),
                Scope.ROWS);

        assertThat(tally.isWhole()).isTrue();
        assertThat(tally.right()).isEqualTo(8);
    }
}
