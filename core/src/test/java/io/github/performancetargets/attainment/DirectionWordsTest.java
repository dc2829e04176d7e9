package io.github.performancetargets.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.attainment.DirectionWord.Role;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionWordsTest {
    static Stream<Arguments> examples() {
        return DirectionWords.standard().words().stream()
                .flatMap(word -> word.examples().stream().map(example -> {
                    int sign = example.indexOf('=');
                    String aim = sign < 0
                            ? word.role().name()
                            : example.substring(sign + 1).toUpperCase(Locale.ROOT);
                    return Arguments.of(sign < 0 ? example : example.substring(0, sign), Aim.valueOf(aim));
                }));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWordSaysWhatItsExamplesShow(String name, Aim expected) {
        assertThat(DirectionWords.standard().aimOf(name)).contains(expected);
    }

    @Test
    void everyWordHasAnExample() {
        assertThat(DirectionWords.standard().words())
                .allSatisfy(word -> assertThat(word.examples()).as(word.word()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "投诉处理率,MORE",
        "隐患整改率,MORE",
        "成本节约率,MORE",
        "事故下降率,MORE",
        "血压控制率,MORE",
        "控辍保学率,MORE",
        "三公经费控制率,LESS",
        "供养人员控制率,LESS",
        "生活补助标准,EXACT",
        "补助标准达标率,MORE",
        "指标1：群众满意度（%）,MORE",
        "整编资料审核(满意度),MORE",
        "维护社会和谐稳定，重新违法犯罪率,LESS"
    })
    void lastWordDecides(String name, Aim expected) {
        assertThat(DirectionWords.standard().aimOf(name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"培训人数", "成本某某率", "事故隐患点", "数", "率", "(率)", "''", "投诉某某"})
    void unknownLastWordSaysNothing(String name) {
        assertThat(DirectionWords.standard().aimOf(name)).isEmpty();
    }

    @Test
    void wordsOfACallerDecideFirst() {
        DirectionWord own = new DirectionWord(Role.LESS, "满意", List.of(), List.of("不满意"));
        assertThat(DirectionWords.standard().with(own).aimOf("群众满意度")).contains(Aim.LESS);
        assertThat(DirectionWords.standard().aimOf("群众满意度")).contains(Aim.MORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'more\t满意\t-\t满意度'|MORE|''|满意度",
                "'less\t费\t三公 差旅\t三公经费  差旅费'|LESS|三公,差旅|三公经费,差旅费",
                "'exact\t标准\t-\t '|EXACT|''|''",
                "'suffix\t率\t-\t-'|SUFFIX|''|-",
                "'not\t不\t-\t-'|NOT|''|-"
            })
    void readsARow(String row, Role role, String contexts, String examples) {
        DirectionWord word = DirectionWord.parse(row);
        assertThat(word.role()).isEqualTo(role);
        assertThat(String.join(",", word.contexts())).isEqualTo(contexts);
        assertThat(String.join(",", word.examples())).isEqualTo(examples);
    }

    @Test
    void saysWhereARowHasNoWord() {
        assertThatThrownBy(() -> DirectionWord.parse("more\t \t-\t满意度"))
                .isInstanceOfSatisfying(
                        TextParseException.class, e -> assertThat(e.index()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource({"more,满意", "'more\t \t-\t满意度',''", "'better\t满意\t-\t满意度',''"})
    void refusesARowThatIsNone(String row) {
        assertThatThrownBy(() -> DirectionWord.parse(row)).isInstanceOf(TextParseException.class);
    }

    @Test
    void wordsOfActualsSayWhatTheirExamplesShow() {
        assertThat(AttainmentWords.STANDARD.words()).allSatisfy(word -> {
            String example = word.example();
            boolean said = Claim.of(example).isPresent() || Degree.of(example) != null || isAnswer(word);
            assertThat(said || RatingScales.compare("较好", example) != Integer.MIN_VALUE)
                    .as(word.word() + " " + example)
                    .isTrue();
        });
    }

    private static boolean isAnswer(AttainmentWords.Word word) {
        String example = word.example();
        StatedTarget said = StatedTarget.read(example);
        return switch (word.role()) {
            case NONE ->
                NoneWords.say(example)
                        || Boolean.TRUE.equals(NoneWords.judge(example, StatedTarget.read("无"), Optional.empty()));
            case ALL -> word.word().equals(example);
            case HOLDS ->
                WordJudge.judge(example, StatedTarget.read(word.word()), Optional.empty())
                        .outcome()
                        .isMet();
            case ACT -> WordJudge.judge(word.word(), said, Optional.empty()).outcome() == AttainmentOutcome.NOT_MET;
            case OCCURRED -> Occurrence.counted(said, "").target() instanceof Bound;
            case PLANNED -> StillPlanned.isSaidBy(example);
            case WITHIN -> Boolean.TRUE.equals(LimitWords.judge(example, example));
            case BEYOND ->
                Boolean.FALSE.equals(
                        LimitWords.judge("不超过" + example.substring(word.word().length()), example));
            case STEADY ->
                Boolean.FALSE.equals(WordJudge.kept(
                        example,
                        "增长3%",
                        StatedTarget.read("增长3%"),
                        Optional.of(new IndicatorDirection(Aim.LESS, IndicatorDirection.Source.SLOT))));
            default -> false;
        };
    }
}
