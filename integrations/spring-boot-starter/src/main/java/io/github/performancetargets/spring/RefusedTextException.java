package io.github.performancetargets.spring;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.Obstacle;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 参数异常 A request parameter that is no value of the model. */
final class RefusedTextException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final transient Function<Locale, String> expected;

    private RefusedTextException(String text, int index, Function<Locale, String> expected, @Nullable Throwable cause) {
        super("expected " + expected.apply(Locale.ENGLISH) + ", found '" + text + "'", cause);
        this.text = text;
        this.index = index;
        this.expected = expected;
    }

    static RefusedTextException of(TextParseException refusal) {
        return new RefusedTextException(refusal.text(), refusal.index(), locale -> refusal.expected(), refusal);
    }

    static RefusedTextException of(String text, Obstacle obstacle) {
        return new RefusedTextException(text, obstacle.index(), obstacle.kind()::expected, null);
    }

    static RefusedTextException noneOf(List<String> codes, String text) {
        return new RefusedTextException(
                text,
                -1,
                locale -> locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                        ? String.join("、", codes) + " 之一"
                        : "one of " + String.join(", ", codes),
                null);
    }

    /** The text. */
    String text() {
        return text;
    }

    /** Its first character that does not fit, where it is one. */
    OptionalInt index() {
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What was expected. */
    String expected(Locale locale) {
        return expected.apply(locale);
    }
}
