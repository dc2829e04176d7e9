package io.github.performancetargets.value;

import io.github.performancetargets.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one value text: finds its clauses, reads each, and says how they belong together. */
final class NotationReader {
    /** Longest text that is read; a value of a form is far shorter. */
    static final int MAX_LENGTH = 2_000;

    private static final int MAX_CLAUSES = 50;
    private static final NotationWords<Boolean> REFERENCES =
            NotationWords.of(Map.of(true, "同上 见附件 见附表 详见 参见 见实施方案 见上"));

    private final String text;
    private final Reading reading;
    private final ClauseReader clauses;

    private NotationReader(String text) {
        this.text = text;
        this.reading = new Reading(Folding.compact(text));
        this.clauses = new ClauseReader(reading);
    }

    static StatedTarget read(String text) {
        Target usual = UsualReader.read(text);
        return usual != null ? StatedTarget.of(text, usual) : byGrammar(text);
    }

    /** Reads with the grammar alone. */
    static StatedTarget byGrammar(String text) {
        if (text.length() > MAX_LENGTH) {
            return StatedTarget.of(
                    text, new NotUnderstood(text.strip()), new Obstacle(Obstacle.Kind.TOO_LONG, MAX_LENGTH));
        }
        Target translated = translated(text);
        NotationReader reader = new NotationReader(text);
        Target target = translated != null ? translated : reader.whole();
        if (target == null) {
            return reader.notUnderstood(reader.reading.kind(), reader.reading.index());
        }
        return SaidAgain.meansTheSame(target, text)
                ? StatedTarget.of(text, target)
                : reader.notUnderstood(Obstacle.Kind.AMBIGUOUS, 0);
    }

    /** What the text means where it is read, without a look at how that would be printed; null where it is not read. */
    static @Nullable Target meaning(String text) {
        Target usual = UsualReader.read(text);
        if (usual != null) {
            return usual;
        }
        Target translated = translated(text);
        return translated != null ? translated : new NotationReader(text).whole();
    }

    private static @Nullable Target translated(String text) {
        String chinese = EnglishReader.inChinese(text);
        Target target = chinese == null ? null : new NotationReader(chinese).whole();
        return target instanceof Qualitative || target instanceof Placeholder ? null : target;
    }

    private StatedTarget notUnderstood(Obstacle.Kind kind, int index) {
        return StatedTarget.of(
                text, new NotUnderstood(text.strip()), new Obstacle(kind, Folding.originalIndex(text, index)));
    }

    private @Nullable Target whole() {
        Target target = stretch();
        return reading.fullAt() < 0 ? target : reading.fail(Obstacle.Kind.TOO_LONG, reading.fullAt());
    }

    private @Nullable Target stretch() {
        String s = reading.s;
        if (NumberReader.broken(text) >= 0) {
            return reading.fail(Obstacle.Kind.AMBIGUOUS, 0);
        }
        int from = PlainText.trimmedStart(s, 0, s.length());
        int to = PlainText.trimmedEnd(s, from, s.length());
        if (to - from > 2
                && s.charAt(from) == '('
                && s.indexOf(')', from) == to - 1
                && IntervalReader.closing(s, from, to) < 0) {
            from = PlainText.trimmedStart(s, from + 1, to - 1);
            to = PlainText.trimmedEnd(s, from, to - 1);
        }
        if (from > 0 && from < to && s.charAt(from - 1) == '.' && NumberReader.isDigit(s.charAt(from))) {
            // .5: what stood before the point is lost
            return reading.fail(Obstacle.Kind.AMBIGUOUS, from - 1);
        }
        if (!hasAmount(s, from, to)) {
            if (PlaceholderReader.matches(reading, from, to)) {
                return new Placeholder(text.strip());
            }
            if (clauses.isWords(from, to)) {
                return refersElsewhere(s, from, to) || isCutShort(s, from, to)
                        ? reading.fail(Obstacle.Kind.NUMBER_EXPECTED, from)
                        : new Qualitative(text.strip());
            }
            if (comparesWithWords(s, from, to)) {
                return new Qualitative(text.strip());
            }
        }
        if (PlaceholderReader.matchesPartly(s, from, to)) {
            return new Placeholder(text.strip());
        }
        int comma = separator(s, from, to);
        if (comma == to) {
            Target target = clauses.read(from, to);
            if (target != null) {
                return clauses.end() == to ? target : several(from, to);
            }
            return wordsOrFailure(from, to);
        }
        return several(from, to);
    }

    // a text whose words of time make no deadline is words all the same
    private @Nullable Target wordsOrFailure(int from, int to) {
        return hasAmount(reading.s, from, to) || !clauses.isTimeOnly(from, to) ? null : new Qualitative(text.strip());
    }

    // 见附件: what is meant stands elsewhere
    private static boolean refersElsewhere(String s, int from, int to) {
        return REFERENCES.at(s, from, to) != null;
    }

    // 以上, 不少于两: a comparison of which the rest is missing
    private static boolean isCutShort(String s, int from, int to) {
        NotationWords.Entry<OperatorWords.Role> before = OperatorWords.BEFORE.at(s, from, to);
        NotationWords.Entry<OperatorWords.Role> behind = OperatorWords.BEHIND.before(s, from, to);
        return (behind != null && behind.length() == to - from)
                || (before != null && before.length() > 2 && ChineseNumerals.isNumeral(s.charAt(to - 1)));
    }

    // ≥上年, ≤预算数, ≥合格: a sign before words compares with what has no number here, as 不低于上年 does
    private boolean comparesWithWords(String s, int from, int to) {
        int at = from;
        while (at < to && Signs.isSign(s.charAt(at))) {
            at++;
        }
        int words = 0;
        for (int i = at; i < to; i++) {
            if (UnitReader.isLetter(s.charAt(i))) {
                return false;
            }
            words += Character.isLetter(s.charAt(i)) || Character.getType(s.charAt(i)) == Character.LETTER_NUMBER
                    ? 1
                    : 0;
        }
        return at > from && words > 1 && clauses.isWords(at, to) && !refersElsewhere(s, at, to);
    }

    private static boolean hasAmount(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NumberReader.isDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The next mark that separates clauses, outside brackets and not within a number; or the limit. */
    private static int separator(String s, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            switch (s.charAt(i)) {
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case ';', '、' -> {
                    if (depth <= 0 && !isWithinUnit(s, i, to)) {
                        return i;
                    }
                }
                case ',' -> {
                    if (depth <= 0 && !isWithinNumber(s, i, to)) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return to;
    }

    // 元/人、天: behind a slash and with nothing but a word behind it
    private static boolean isWithinUnit(String s, int at, int to) {
        if (s.charAt(at) != '、' || to - at > 3) {
            return false;
        }
        int slash = s.lastIndexOf('/', at);
        return slash >= 0 && at - slash <= 4;
    }

    // 1,500 but not 3,5
    private static boolean isWithinNumber(String s, int at, int to) {
        return at > 0 && NumberReader.isDigit(s.charAt(at - 1)) && TimePointReader.digits(s, at + 1, to) == 3;
    }

    private @Nullable Target several(int from, int to) {
        String s = reading.s;
        List<Target> found = new ArrayList<>();
        boolean amounts = false;
        int start = from;
        int at = from;
        while (at < to) {
            int comma = separator(s, at, to);
            boolean words = comma == at || clauses.isWords(at, comma);
            if (words && comma > at && PlaceholderReader.matches(reading, at, comma)) {
                // 共  人,3次: the number of the first was never written
                return reading.fail(Obstacle.Kind.NUMBER_EXPECTED, at);
            }
            if (words && !amounts && comma > at && comma < to && s.charAt(comma) == ';') {
                if (!addWords(found, start, comma)) {
                    return null;
                }
                at = comma + 1;
                start = at;
                continue;
            }
            if (words && !amounts) {
                // words before a value are its subject
                at = Math.min(comma + 1, to);
                if (at == to) {
                    return new Qualitative(text.strip());
                }
                continue;
            }
            if (found.size() == MAX_CLAUSES) {
                return reading.fail(Obstacle.Kind.SEVERAL_VALUES, at);
            }
            if (words) {
                if (comma > at && !addWords(found, at, comma)) {
                    return null;
                }
            } else if (!addValues(found, start, comma)) {
                return null;
            }
            amounts = true;
            at = comma + 1;
            start = at;
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        return SeveralValues.combine(reading, found, from);
    }

    private boolean addWords(List<Target> found, int from, int to) {
        int start = PlainText.trimmedStart(reading.s, from, to);
        int end = PlainText.trimmedEnd(reading.s, start, to);
        if (start == end) {
            return true;
        }
        int wrong = PlainText.firstWrong(reading, start, end);
        if (wrong >= 0 || SeveralValues.changesWhatStandsBefore(reading.s, start, end)) {
            reading.fail(Obstacle.Kind.SEVERAL_VALUES, start);
            return false;
        }
        found.add(new Qualitative(reading.s.substring(start, end)));
        return true;
    }

    private boolean addValues(List<Target> found, int from, int to) {
        int at = from;
        while (at < to) {
            if (at > from && reading.s.charAt(at) == '且') {
                at++;
            }
            if (!found.isEmpty() && SeveralValues.changesWhatStandsBefore(reading.s, at, to)) {
                reading.fail(Obstacle.Kind.SEVERAL_VALUES, at);
                return false;
            }
            Target target = clauses.read(at, to);
            if (target == null) {
                return false;
            }
            if (found.size() == MAX_CLAUSES || !SeveralValues.mayFollow(found, target, at > from)) {
                reading.fail(Obstacle.Kind.SEVERAL_VALUES, at);
                return false;
            }
            found.add(target);
            at = clauses.end();
        }
        return true;
    }
}
