package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.unit.Ratio;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 比值编码 An exact quotient of two whole numbers: {@code 19/25}. */
public final class RatioCodec extends TextCodec<Ratio> {
    public static final RatioCodec INSTANCE = new RatioCodec();

    // as in the schema
    private static final Pattern QUOTIENT = Pattern.compile("(-?[0-9]{1,100})(?:/([1-9][0-9]{0,99}))?");

    private RatioCodec() {
        super(Ratio.class, ExpectedValue.Kind.RATIO);
    }

    @Override
    String print(Ratio ratio) {
        return ratio.toString();
    }

    @Override
    Ratio parse(String text) {
        Matcher quotient = QUOTIENT.matcher(text);
        if (!quotient.matches()) {
            throw new IllegalArgumentException("expected a quotient such as 19/25, found '" + text + "'");
        }
        String denominator = quotient.group(2);
        return Ratio.of(
                new BigInteger(quotient.group(1)), denominator == null ? BigInteger.ONE : new BigInteger(denominator));
    }
}
