package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.unit.Ratio;
import java.math.BigInteger;

/** 比值编码 An exact quotient of two whole numbers: {@code 19/25}. */
public final class RatioCodec extends TextCodec<Ratio> {
    public static final RatioCodec INSTANCE = new RatioCodec();

    // as in the schema
    private static final int MAX_DIGITS = 100;

    private RatioCodec() {
        super(Ratio.class, ExpectedValue.Kind.RATIO);
    }

    @Override
    String print(Ratio ratio) {
        return ratio.toString();
    }

    @Override
    Ratio parse(String text) {
        int slash = text.indexOf('/');
        String numerator = slash < 0 ? text : text.substring(0, slash);
        String denominator = slash < 0 ? "1" : text.substring(slash + 1);
        String digits = numerator.startsWith("-") ? numerator.substring(1) : numerator;
        if (!isNumber(digits) || !isNumber(denominator) || denominator.startsWith("0")) {
            throw new IllegalArgumentException("expected a quotient such as 19/25, found '" + text + "'");
        }
        return Ratio.of(new BigInteger(numerator), new BigInteger(denominator));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
