package io.github.performancetargets.documents.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelFileTest {
    @Test
    void everyMeaningHasWordsButThoseThatNoWordSays() {
        assertMeanings("field", FieldLabel.class, EnumSet.noneOf(FieldLabel.class));
        assertMeanings("column", ColumnRole.class, EnumSet.of(ColumnRole.REGION, ColumnRole.OTHER));
        assertMeanings("goal", GoalLabel.class, EnumSet.of(GoalLabel.ADJUSTED));
        assertMeanings(
                "execution",
                ExecutionColumn.class,
                EnumSet.of(ExecutionColumn.MONITORED, ExecutionColumn.MONITORED_RATE));
        assertMeanings("task", TaskColumn.class, EnumSet.of(TaskColumn.OTHER));
    }

    private static <E extends Enum<E>> void assertMeanings(String kind, Class<E> type, EnumSet<E> wordless) {
        assertThat(new HashSet<>(LabelFile.meanings(kind, type).values()))
                .as(kind)
                .isEqualTo(EnumSet.complementOf(wordless));
    }

    @Test
    void everyWordIsWrittenAsLabelsAreCompared() {
        for (String kind : List.of("field", "column", "goal", "execution", "task", "funds")) {
            assertThat(LabelFile.words(kind))
                    .as(kind)
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(LabelWords.key(word)).isEqualTo(word));
        }
    }

    @Test
    void wordsThatNobodyWroteAreAFaultOfTheLibrary() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LabelFile.words("funds", "nothing"))
                .withMessageContaining("nothing");
    }
}
