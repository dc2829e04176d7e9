package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.value.Direction;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** 清单用语 The words that lists have for what the model knows; the first of each kind is the one that is written. */
final class ListWords {
    static final Map<String, TargetPeriod> PERIODS = words(
            "年度", TargetPeriod.ANNUAL,
            "中期", TargetPeriod.MEDIUM_TERM,
            "年度目标", TargetPeriod.ANNUAL,
            "中期目标", TargetPeriod.MEDIUM_TERM,
            "总体", TargetPeriod.MEDIUM_TERM,
            "总体目标", TargetPeriod.MEDIUM_TERM);
    static final Map<String, Likelihood> LIKELIHOODS = words(
            "确定能", Likelihood.CERTAIN,
            "有可能", Likelihood.POSSIBLE,
            "完全不可能", Likelihood.IMPOSSIBLE);
    static final Map<String, Direction> DIRECTIONS = words(
            "正向", Direction.POSITIVE,
            "逆向", Direction.NEGATIVE,
            "正向指标", Direction.POSITIVE,
            "逆向指标", Direction.NEGATIVE,
            "反向", Direction.NEGATIVE,
            "反向指标", Direction.NEGATIVE,
            "负向", Direction.NEGATIVE);
    private static final Map<String, DeviationCause> CAUSES = words(
            "经费保障", DeviationCause.FUNDS,
            "制度保障", DeviationCause.RULES,
            "人员保障", DeviationCause.STAFF,
            "硬件条件保障", DeviationCause.EQUIPMENT,
            "其他", DeviationCause.OTHER);
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/\\s]+");
    private static final String SEPARATOR = "、";

    private ListWords() {}

    private static <T extends Coded> Map<String, T> words(Object... pairs) {
        Map<String, T> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            @SuppressWarnings("unchecked") // the pairs above
            T meaning = (T) pairs[i + 1];
            words.put((String) pairs[i], meaning);
        }
        return words;
    }

    /** The word that is written for a meaning. */
    static <T extends Coded> String of(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The causes that a cell names; empty where it says anything else. */
    static Optional<Set<DeviationCause>> causes(String cell) {
        Set<DeviationCause> found = EnumSet.noneOf(DeviationCause.class);
        for (String word : SEPARATORS.split(cell.strip(), -1)) {
            DeviationCause cause = CAUSES.get(word);
            if (cause == null) {
                return Optional.empty();
            }
            found.add(cause);
        }
        return Optional.of(found);
    }

    /** The words for some causes. */
    static String of(Iterable<DeviationCause> causes) {
        StringJoiner words = new StringJoiner(SEPARATOR);
        causes.forEach(cause -> words.add(of(CAUSES, cause)));
        return words.toString();
    }
}
