package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.value.Cycle;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.RecurringDeadline;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.PlainText;
import io.github.performancetargets.value.notation.lex.Reading;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.NotationWord;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.name.Acceptance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a clause that is a day which comes round: 每月15日前, 每周五前完成, 每季度末上报. */
final class RecurringReader implements ClauseNotation {
    private static final char EACH = '每';
    /** The one notation. */
    static final Production<ClauseNotation.Factory> DAY = Production.<ClauseNotation.Factory>of(
                    "recurring day",
                    "[subject] (每月 day 日 or 每周 weekday or 每月底 or 每季度末) [前 …] [what is done]",
                    "a deadline of each week, month or quarter",
                    (reading, values, from, mark, kind, to) ->
                            reading.s.indexOf(EACH, from, to) < 0 ? null : new RecurringReader(reading))
            .reads("每月15日前", "每月15日前完成", "每周五前", "每周五前完成", "每季度末前", "每季度末前完成", "每月10日前发放工资", "发放工资每月10日前完成")
            .refuses("每月5-10日", "ambiguous", "每月32日前", "ambiguous");

    private static final List<String> WEEKS = List.of("周", "星期", "礼拜");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final long BEHIND = WordRole.mask(WordRole.BY_BEHIND, WordRole.WITHIN, WordRole.DONE);

    private final Reading reading;
    private Cycle cycle = Cycle.MONTH;
    private int day;
    private boolean denied;
    private int end;

    RecurringReader(Reading reading) {
        this.reading = reading;
    }

    @Override
    public int end() {
        return end;
    }

    /** Where a day stood and what is done was denied; else nothing is said about why a clause is none. */
    @Override
    public boolean isCertain() {
        return denied;
    }

    @Override
    public @Nullable Target read(int from, int mark, int to) {
        NotationText s = reading.s;
        end = to;
        int each = s.indexOf(EACH, from, to);
        int at = each < 0 ? -1 : day(each + 1, to);
        if (at < 0) {
            return null;
        }
        boolean said = false;
        NotationWord word = NotationLexicon.at(s, at, to, BEHIND);
        while (word != null) {
            said = true;
            at += word.length();
            word = word.is(WordRole.DONE) ? null : NotationLexicon.at(s, at, to, BEHIND);
        }
        int tail = PlainText.trimmedEnd(s, at, to);
        int wrong = Acceptance.undone(s, at, tail);
        if (wrong >= 0) {
            denied = true;
            return reading.fail(Obstacle.Kind.UNEXPECTED, wrong);
        }
        boolean done = at == tail
                || NotationLexicon.at(s, at, tail, DOING) != null
                || NotationLexicon.before(s, at, tail, DOING) != null;
        int start = PlainText.trimmedStart(s, from, each);
        boolean plain = PlainText.firstWrong(reading, start, each) < 0 && PlainText.firstWrong(reading, at, tail) < 0;
        if (!done || !plain || (!said && at < tail && cycle == Cycle.WEEK && !isDone(at, tail))) {
            return null;
        }
        NotationWord by = NotationLexicon.before(s, start, each, WordRole.BY);
        each -= by == null ? 0 : by.length();
        int undone = Acceptance.undone(s, start, each);
        if (undone >= 0) {
            denied = true;
            return reading.fail(Obstacle.Kind.UNEXPECTED, undone);
        }
        if (endsOpen(start, each) || endsOpen(at, tail)) {
            return null;
        }
        String subject = s.substring(start, each) + s.substring(at, tail);
        return new RecurringDeadline(cycle, day, subject.isEmpty() ? Optional.empty() : Optional.of(subject));
    }

    // 发放工资至 waits for a time of its own: before the printed day its last word would be that day's
    private boolean endsOpen(int from, int to) {
        return NotationLexicon.before(reading.s, from, to, WordRole.BY) != null;
    }

    private static final long DOING = WordRole.mask(WordRole.COMPLETION, WordRole.VERB, WordRole.DOING);

    private boolean isDone(int at, int to) {
        return NotationLexicon.at(reading.s, at, to, WordRole.COMPLETION) != null;
    }

    // behind the day, or −1
    private int day(int from, int to) {
        NotationText s = reading.s;
        int at = from < to && s.charAt(from) == '个' ? from + 1 : from;
        for (String week : WEEKS) {
            if (s.startsWith(week, at) && at + week.length() < to) {
                cycle = Cycle.WEEK;
                int index = WEEKDAYS.indexOf(s.charAt(at + week.length()));
                day = index + 1;
                return index < 0 ? -1 : at + week.length() + 1;
            }
        }
        if (s.startsWith("季", at)) {
            cycle = Cycle.QUARTER;
            int behind = s.startsWith("季度", at) ? at + 2 : at + 1;
            return lastDay(behind, "季", to);
        }
        if (!s.startsWith("月", at)) {
            return -1;
        }
        cycle = Cycle.MONTH;
        int last = lastDay(at + 1, "月", to);
        return last >= 0 ? last : dayOfMonth(at + 1, to);
    }

    // 每月底, 每月月末, 每季度末
    private int lastDay(int from, String part, int to) {
        NotationText s = reading.s;
        int at = from + part.length() <= to && s.startsWith(part, from) ? from + part.length() : from;
        if (at < to && (s.charAt(at) == '底' || s.charAt(at) == '末')) {
            day = cycle.longest();
            return at + 1;
        }
        return -1;
    }

    private int dayOfMonth(int from, int to) {
        NotationText s = reading.s;
        // 每月不晚于10日; 每月不超过10日 are ten days
        NotationWord by = NotationLexicon.at(reading.s, from, to, WordRole.BY);
        int start =
                by != null && (by.text().indexOf('晚') >= 0 || by.text().indexOf('迟') >= 0) ? from + by.length() : from;
        int at = start;
        int number = 0;
        while (at < to && at - start < 2 && NumberReader.isDigit(s.charAt(at))) {
            number = 10 * number + s.charAt(at++) - '0';
        }
        if (at == start && reading.numerals.read(s, start, to)) {
            at = reading.numerals.end();
            number = (int) Math.min(reading.numerals.value(), 99);
        }
        day = number;
        boolean named = at < to && (s.charAt(at) == '日' || s.charAt(at) == '号');
        return named && number >= 1 && number <= cycle.longest() ? at + 1 : -1;
    }
}
