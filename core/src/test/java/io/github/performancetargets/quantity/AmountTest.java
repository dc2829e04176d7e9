package io.github.performancetargets.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.performancetargets.text.TextParseException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {
    // ---- one form per number ----

    @ParameterizedTest
    @CsvSource({
        "90,90.0",
        "90,090",
        "90,90.000000000000000000",
        "0,-0",
        "0,0.00",
        "1.5,1.50",
        "-1.5,-01.50",
        "123456789012345678901234,123456789012345678901234.0",
        "0.000000000000000001,0.0000000000000000010"
    })
    void equalNumbersAreEqualAmounts(String a, String b) {
        assertThat(Amount.parse(a))
                .isEqualTo(Amount.parse(b))
                .hasSameHashCodeAs(Amount.parse(b))
                .hasToString(a);
        assertThat(Amount.parse(a)).isEqualByComparingTo(Amount.parse(b));
    }

    @Test
    void everyWayToMakeItGivesTheSame() {
        assertThat(Amount.of(90)).isEqualTo(Amount.of(new BigDecimal("9E1"))).isEqualTo(Amount.ofScaled(9000, 2));
        assertThat(Amount.of(Long.MIN_VALUE)).isEqualTo(Amount.parse("-9223372036854775808"));
        assertThat(Amount.of(Long.MIN_VALUE).abs()).hasToString("9223372036854775808");
        assertThat(Amount.ofScaled(0, 5)).isSameAs(Amount.ZERO);
        assertThat(Amount.of(new BigDecimal("0E-999999999"))).isEqualTo(Amount.ZERO);
        assertThat(Amount.of(new BigDecimal("1" + "0".repeat(20)).movePointLeft(20)))
                .isEqualTo(Amount.of(1));
        assertThat(Amount.of(new BigDecimal("1." + "0".repeat(900)))).isEqualTo(Amount.of(1));
    }

    // ---- bounds ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+999999999",
                "1E-999999999",
                "-1E+999999999",
                "1E+2147483647",
                "1E+24",
                "1E-19",
                "1234567890123456789012345",
                "1.0000000000000000001",
                "1234567890123456789.1234567890123456789"
            })
    void refusesHostileDecimalsAtOnce(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> Amount.of(new BigDecimal(text))));
    }

    @Test
    void refusesMillionsOfDigitsAtOnce() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(40_000_000), 12_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Amount.of(huge)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                " 1",
                "1 ",
                ".5",
                "5.",
                "-.5",
                "1.2.3",
                "1,000",
                "1e3",
                "1E3",
                "０",
                "９０",
                "٣",
                "NaN",
                "Infinity",
                "--1",
                "1-",
                "0x1",
                "1_000",
                "1\u0000",
                "1234567890123456789012345",
                "0.0000000000000000001"
            })
    void refusesWhatIsNoPlainDecimal(String text) {
        assertThatExceptionOfType(TextParseException.class).isThrownBy(() -> Amount.parse(text));
    }

    @Test
    void refusesLongTextsWithoutReadingThemAsANumber() {
        String digits = "9".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(TextParseException.class).isThrownBy(() -> Amount.parse(digits)));
    }

    @Test
    void scaleHasBounds() {
        for (int scale : new int[] {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Amount.ofScaled(1, scale));
        }
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Amount.parse("123456789012345678901234").unscaledLong());
    }

    // ---- arithmetic ----

    @Test
    void addsExactlyAcrossTheBoundOfALong() {
        Amount most = Amount.of(Long.MAX_VALUE);
        assertThat(most.plus(Amount.of(1))).hasToString("9223372036854775808");
        assertThat(most.plus(Amount.of(1)).minus(Amount.of(1))).isEqualTo(most);
        assertThat(Amount.parse("0.1").plus(Amount.parse("0.2"))).hasToString("0.3");
        assertThat(Amount.parse("0.5").plus(Amount.parse("0.5"))).isEqualTo(Amount.of(1));
        assertThat(Amount.parse("1.5").times(Amount.parse("-2"))).hasToString("-3");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Amount.parse("999999999999999999999999").plus(Amount.of(1)));
    }

    @Test
    void sortsByValue() {
        List<String> sorted = List.of(
                "-123456789012345678901234",
                "-1.5",
                "-1",
                "0",
                "0.000000000000000001",
                "1",
                "1.05",
                "1.5",
                "9",
                "123456789012345678901234");
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertThat(Integer.signum(Amount.parse(sorted.get(i)).compareTo(Amount.parse(sorted.get(j)))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
