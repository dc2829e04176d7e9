package io.github.performancetargets.value.notation;

import io.github.performancetargets.text.Folding;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.NotUnderstood;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.Placeholder;
import io.github.performancetargets.value.Qualitative;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.WordForms;
import io.github.performancetargets.value.notation.lex.ChineseNumerals;
import io.github.performancetargets.value.notation.lex.IntervalReader;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.NumeralDoubts;
import io.github.performancetargets.value.notation.lex.PlaceholderReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lex.TimePointReader;
import io.github.performancetargets.value.notation.lex.UnitReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.Variants;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.rule.ClauseReader;
import io.github.performancetargets.value.notation.rule.SeveralValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one value text: finds its clauses, reads each, and says how they belong together. */
final class NotationReader {
    private static final int MAX_CLAUSES = 50;
    private static final long BLANK = NotationText.set(" ");
    private static final long SEPARATORS = NotationText.set(";、,(");

    private final String text;
    private final Reading reading;
    private final ClauseReader clauses;

    NotationReader(String text, UnitCatalogue catalogue) {
        this.text = text;
        this.reading = new Reading(Variants.simplified(Folding.compact(text)), catalogue);
        this.clauses = new ClauseReader(reading);
    }

    /** How many steps reading took. */
    long steps() {
        return reading.s.steps();
    }

    StatedTarget notUnderstood() {
        return notUnderstood(reading.kind(), reading.index());
    }

    StatedTarget notUnderstood(Obstacle.Kind kind, int index) {
        Optional<String> word = kind == Obstacle.Kind.UNEXPECTED || kind == Obstacle.Kind.AMBIGUOUS
                ? NearWord.at(reading.s, index)
                : Optional.empty();
        Obstacle obstacle = new Obstacle(
                kind, Folding.originalIndex(text, index), Optional.empty(), word, word.flatMap(NearWord::of));
        return StatedTarget.of(text, new NotUnderstood(text.strip()), obstacle);
    }

    @Nullable
    Target whole() {
        Target target = stretch();
        if (target != null && reading.fullAt() >= 0) {
            return reading.fail(Obstacle.Kind.TOO_LONG, reading.fullAt());
        }
        int asked = reading.s.indexOf('?', 0, reading.s.length());
        boolean words = target instanceof Qualitative || target instanceof Placeholder;
        // 5人?, 12月底前(?): whoever wrote it was not sure
        return asked < 0 || words || target == null ? target : reading.fail(Obstacle.Kind.AMBIGUOUS, asked);
    }

    private @Nullable Target stretch() {
        NotationText s = reading.s;
        boolean blanks = s.length() < text.length() || !s.lacksAll(BLANK);
        if ((blanks && NumberReader.broken(text) >= 0) || NumberReader.isListed(text)) {
            // —95%: less than nothing, or the first item of a list
            return reading.fail(Obstacle.Kind.AMBIGUOUS, 0);
        }
        int from = PlainText.trimmedStart(s, 0, s.length());
        int to = PlainText.trimmedEnd(s, from, s.length());
        if (to - from > 2
                && s.charAt(from) == '('
                && s.indexOf(')', from, to) == to - 1
                && IntervalReader.closing(s, from, to) < 0) {
            from = PlainText.trimmedStart(s, from + 1, to - 1);
            to = PlainText.trimmedEnd(s, from, to - 1);
        }
        if (from > 0 && from < to && s.charAt(from - 1) == '.' && NumberReader.isDigit(s.charAt(from))) {
            // .5: what stood before the point is lost
            return reading.fail(Obstacle.Kind.AMBIGUOUS, from - 1);
        }
        if (!hasAmount(s, from, to)) {
            Target form = WordForms.read(reading.s, text.strip());
            if (form != null) {
                return form;
            }
            if (PlaceholderReader.matches(reading, from, to)) {
                return new Placeholder(text.strip());
            }
            if (clauses.isWords(from, to)) {
                if (isLatin(s, from, to)) {
                    return reading.fail(Obstacle.Kind.UNEXPECTED, from);
                }
                int numeral = NumeralDoubts.find(reading, from, to);
                if (numeral >= 0) {
                    return reading.fail(Obstacle.Kind.AMBIGUOUS, numeral);
                }
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
        to = Parts.withoutBracket(s, from, to);
        ItemNumbers numbers = new ItemNumbers(s, from, to);
        int first = numbers.skip(from, to);
        if (first > from) {
            return several(first, to, numbers);
        }
        int comma = separator(s, from, to);
        if (comma == to) {
            Target target = clauses.read(from, to);
            if (target != null) {
                return clauses.end() == to ? target : several(from, to, numbers);
            }
            return wordsOrFailure(from, to);
        }
        return several(from, to, numbers);
    }

    // a text whose words of time make no deadline is words all the same
    private @Nullable Target wordsOrFailure(int from, int to) {
        return hasAmount(reading.s, from, to) || !clauses.isTimeOnly(from, to) ? null : new Qualitative(text.strip());
    }

    // abc, IOO%, #REF!: neither words of the form nor a number
    private static boolean isLatin(NotationText s, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (Character.isLetter(c) && !UnitReader.isLetter(c)) {
                return false;
            }
            letters += UnitReader.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    // 见附件: what is meant stands elsewhere
    private static boolean refersElsewhere(NotationText s, int from, int to) {
        return NotationLexicon.at(s, from, to, WordRole.REFERENCE) != null;
    }

    // 以上, 达到以上, 不少于两: a comparison of which the rest is missing
    private static boolean isCutShort(NotationText s, int from, int to) {
        NotationWord before = NotationLexicon.at(s, from, to, WordRole.BEFORE);
        NotationWord behind = NotationLexicon.before(s, from, to, WordRole.BEHIND);
        int beforeEnd = before == null || before.is(WordRole.ORDINARY) ? from : from + before.length();
        return (behind != null && behind.length() == to - from)
                || (behind != null && beforeEnd > from && beforeEnd + behind.length() == to)
                || (before != null && before.length() > 2 && ChineseNumerals.isNumeral(s.charAt(to - 1)));
    }

    // ≥上年, ≤预算数, ≥合格: a sign before words compares with what has no number here, as 不低于上年 does
    private boolean comparesWithWords(NotationText s, int from, int to) {
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

    private static boolean hasAmount(NotationText s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NumberReader.isDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The next mark that separates clauses, outside brackets and not within a number; or the limit. */
    private static int separator(NotationText s, int from, int to) {
        int depth = 0;
        for (int i = s.lacksAll(SEPARATORS) ? to : from; i < to; i++) {
            switch (s.charAt(i)) {
                case '(', '[' -> {
                    if (depth == 0 && Parts.begin(s, i + 1) && s.indexOf(')', i, to) < 0) {
                        return i;
                    }
                    depth++;
                }
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
    private static boolean isWithinUnit(NotationText s, int at, int to) {
        if (s.charAt(at) != '、' || to - at > 3) {
            return false;
        }
        return s.lastIndexOf('/', Math.max(0, at - 4), at) >= 0;
    }

    // 1,500 but not 3,5
    private static boolean isWithinNumber(NotationText s, int at, int to) {
        return at > 0 && NumberReader.isDigit(s.charAt(at - 1)) && TimePointReader.digits(s, at + 1, to) == 3;
    }

    private @Nullable Target several(int from, int to, ItemNumbers numbers) {
        NotationText s = reading.s;
        List<Target> found = new ArrayList<>();
        boolean amounts = false;
        int start = from;
        int at = from;
        while (at < to) {
            int comma = separator(s, at, to);
            boolean words = comma == at || clauses.isWords(at, comma);
            if (words
                    && comma > at
                    && !NotationLexicon.isName(s, at, comma)
                    && PlaceholderReader.matches(reading, at, comma)) {
                // 共  人,3次: the number of the first was never written
                return reading.fail(Obstacle.Kind.NUMBER_EXPECTED, at);
            }
            if (words && !amounts && comma > at && comma < to && s.charAt(comma) == ';') {
                if (!addWords(found, start, comma)) {
                    return null;
                }
                at = numbers.skip(comma + 1, to);
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
            at = comma == to ? to : numbers.skip(comma + 1, to);
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
        // &ge;95%: what is left of a mark-up is no clause
        if (wrong >= 0
                || isLatin(reading.s, start, end)
                || SeveralValues.changesWhatStandsBefore(reading.s, start, end)) {
            reading.fail(Obstacle.Kind.SEVERAL_VALUES, start);
            return false;
        }
        Qualitative words = new Qualitative(reading.s.substring(start, end));
        if (!found.isEmpty() && SeveralValues.isPartOfTime(found.get(found.size() - 1), words)) {
            reading.fail(Obstacle.Kind.SEVERAL_VALUES, start);
            return false;
        }
        found.add(words);
        return true;
    }

    // 电脑10台及打印机2台, but 和平村5户
    private boolean isAnd(int at, int to) {
        return "且及和与".indexOf(reading.s.charAt(at)) >= 0
                && NotationLexicon.at(reading.s, at, to, WordRole.ORDINARY) == null;
    }

    private boolean addValues(List<Target> found, int from, int to) {
        int at = from;
        while (at < to) {
            if (at > from && isAnd(at, to)) {
                at++;
            }
            boolean part = at == from && !found.isEmpty() && Parts.begin(reading.s, at);
            if (!part && !found.isEmpty() && SeveralValues.changesWhatStandsBefore(reading.s, at, to)) {
                reading.fail(Obstacle.Kind.SEVERAL_VALUES, at);
                return false;
            }
            Target target = clauses.read(part ? at + Parts.AMONG.length() : at, to);
            if (target == null) {
                return false;
            }
            target = part ? Parts.named(target) : target;
            // 2期每期50人 says for each of what
            boolean juxtaposed = at > from && !(reading.s.charAt(at) == '每' && SeveralValues.isForEach(found, target));
            boolean fits = Parts.fit(found, target) || (!part && SeveralValues.mayFollow(found, target, juxtaposed));
            if (found.size() == MAX_CLAUSES || !fits) {
                reading.fail(Obstacle.Kind.SEVERAL_VALUES, at);
                return false;
            }
            found.add(target);
            at = clauses.end();
        }
        return true;
    }
}
