package io.github.performancetargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextParseExceptionTest {
    @Test
    void saysWhatWasExpectedWhereAndWhatWasFound() {
        TextParseException refused = new TextParseException("12x", 2, "a digit");

        assertThat(refused).hasMessage("expected a digit at index 2 of '12x', found 'x'");
        assertThat(refused.text()).isEqualTo("12x");
        assertThat(refused.index()).isEqualTo(2);
        assertThat(refused.expected()).isEqualTo("a digit");
        assertThat(new TextParseException("12", 2, "a digit"))
                .hasMessage("expected a digit at index 2 of '12', found the end");
        assertThat(new TextParseException("", 0, "a digit"))
                .hasMessage("expected a digit at index 0 of '', found the end");
    }

    @Test
    void showsTheBeginningOfALongTextWithoutHalfACharacter() {
        String sixty = "0123456789".repeat(6);

        assertThat(new TextParseException(sixty, 0, "x"))
                .hasMessage("expected x at index 0 of '%1$s', found '%1$s'", sixty);
        assertThat(new TextParseException(sixty + "a", 60, "x"))
                .hasMessage("expected x at index 60 of '%s…', found 'a'", sixty);
        String split = sixty.substring(1) + "𠮷";
        assertThat(new TextParseException(split, 60, "x").getMessage()).contains("'" + sixty.substring(1) + "…'");
    }

    @Test
    void refusesAnIndexOutsideTheText() {
        assertThatThrownBy(() -> new TextParseException("12", 3, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextParseException("12", -1, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
