package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonToken;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Tokens that come from elsewhere than a text, and tokens that make no sense. */
class OddTokensTest {
    // buffers keep numbers as values, not as they were written
    private static final String FULL = Samples.FULL.replace("1.50", "1.25").replace("-0]", "0]");
    private static final JsonToken[] KINDS = JsonToken.values();

    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void readsTheSameFromABuffer(Json json) throws Exception {
        assertThat(json.readBuffered(FULL, PerformanceTargetTable.class)).isEqualTo(json.table(FULL));
        assertThat(json.throughTree(json.table(FULL))).isEqualTo(json.table(FULL));
        assertThat(json.readBuffered(Samples.FINDING, Finding.class))
                .isEqualTo(json.read(Samples.FINDING, Finding.class));
        assertThatThrownBy(() -> json.readBuffered(
                        FULL.replace("\"amount\":201", "\"amount\":{}"), PerformanceTargetTable.class))
                .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                .hasMessageContaining("expected a number, found an object at /indicators/0/actual/target/amount");
    }

    /** As type information makes Jackson do: it looks ahead into a buffer and puts the rest behind it. */
    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void readsTheSameFromTwoParsersOneBehindTheOther(Json json) throws Exception {
        PerformanceTargetTable expected = json.table(FULL);
        int count = Tokens.of(FULL).size();
        for (int tokens = 1; tokens < count; tokens++) {
            assertThat(json.readSplit(FULL, tokens, PerformanceTargetTable.class))
                    .as("after %d tokens", tokens)
                    .isEqualTo(expected);
            int split = tokens;
            assertThatThrownBy(() -> json.readSplit(
                            FULL.replace("\"by\":\"FY\"", "\"by\":[]"), split, PerformanceTargetTable.class))
                    .satisfies(e -> assertThat(json.isOwn(e)).isTrue())
                    .hasMessageContaining("expected a string, found a list");
        }
    }

    /** A parser may stand anywhere: at the table, inside it, behind it. */
    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void readsFromWhereTheParserStandsOrRefuses(Json json) throws Exception {
        String around = "{\"before\":[1],\"table\":" + FULL + ",\"behind\":2}";
        List<Tokens.Token> tokens = Tokens.of(around);
        int start = 6;
        assertThat(json.readFrom(around, start + 1, PerformanceTargetTable.class))
                .isEqualTo(json.table(FULL));
        for (int at = 1; at < tokens.size(); at++) {
            JsonToken kind = tokens.get(at).kind();
            if (kind.isStructEnd() || kind == JsonToken.VALUE_NULL) {
                // Jackson itself makes a null of an end, and a null inside something else is the caller's
                assertThat(json.readFrom(around, at + 1, PerformanceTargetTable.class))
                        .isNull();
            } else if (at != start) {
                int standing = at + 1;
                Throwable failure = catchThrowable(() -> json.readFrom(around, standing, PerformanceTargetTable.class));
                assertThat(failure).as("at %s", tokens.get(at)).isNotNull();
                assertThat(json.isOwn(failure)).as("at %s: %s", at, failure).isTrue();
                assertThat(failure.getMessage()).contains("expected ");
            }
        }
    }

    /** What is read is the document that its tokens are: nothing is made of tokens that are none. */
    @ParameterizedTest
    @FieldSource(Generations.BOTH_NAME)
    void makesNothingOfTokensThatAreNoDocument(Json json) throws Exception {
        for (Json setting : List.of(json, json.withNullsAsAbsent().withUnknownProperties(place -> {}))) {
            checkEveryMutation(setting, Tokens.of(Samples.FULL), PerformanceTargetTable.class);
            checkEveryMutation(setting, Tokens.of(Samples.FINDING), Finding.class);
        }
    }

    private static void checkEveryMutation(Json json, List<Tokens.Token> tokens, Class<?> type) throws Exception {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (int at = 0; at < tokens.size(); at++) {
            for (List<Tokens.Token> mutant : mutants(tokens, at)) {
                try {
                    Json.Taken<?> taken = json.readTokens(mutant, type);
                    read++;
                    if (taken.value().isPresent() && !isTheDocument(json, taken, mutant, type)) {
                        wrong.add("read at " + at + " of "
                                + mutant.subList(Math.max(0, at - 3), Math.min(mutant.size(), at + 3)));
                    }
                } catch (Exception e) {
                    if (!json.isOwn(e)) {
                        wrong.add(e + " at " + at + " of "
                                + mutant.subList(Math.max(0, at - 3), Math.min(mutant.size(), at + 3)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isPositive();
    }

    private static boolean isTheDocument(Json json, Json.Taken<?> taken, List<Tokens.Token> mutant, Class<?> type)
            throws Exception {
        Optional<String> document = Tokens.document(mutant.subList(0, taken.tokens()));
        return document.isPresent()
                && json.read(document.get(), type).equals(taken.value().get());
    }

    /** The tokens with one of them gone, twice, before its follower, the last, or of every other kind. */
    private static List<List<Tokens.Token>> mutants(List<Tokens.Token> tokens, int at) {
        List<List<Tokens.Token>> mutants = new ArrayList<>();
        mutants.add(tokens.subList(0, at + 1));
        List<Tokens.Token> gone = new ArrayList<>(tokens);
        gone.remove(at);
        mutants.add(gone);
        List<Tokens.Token> twice = new ArrayList<>(tokens);
        twice.add(at, tokens.get(at));
        mutants.add(twice);
        if (at + 1 < tokens.size()) {
            List<Tokens.Token> swapped = new ArrayList<>(tokens);
            swapped.set(at, tokens.get(at + 1));
            swapped.set(at + 1, tokens.get(at));
            mutants.add(swapped);
        }
        for (JsonToken kind : KINDS) {
            List<Tokens.Token> other = new ArrayList<>(tokens);
            other.set(at, tokens.get(at).as(kind));
            mutants.add(other);
        }
        return mutants;
    }
}
