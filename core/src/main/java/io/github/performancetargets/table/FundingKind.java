package io.github.performancetargets.table;

import io.github.performancetargets.text.Coded;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 资金来源类别 Where money comes from. An open type: a kind that this library does not know is data. */
public final class FundingKind implements Coded {
    /** 财政拨款 Fiscal appropriation. */
    public static final FundingKind FISCAL = new FundingKind("fiscal");
    /** 上年结转 Carried over from the year before. */
    public static final FundingKind CARRY_OVER = new FundingKind("carry-over");
    /** 中央资金 Of the central government. */
    public static final FundingKind CENTRAL = new FundingKind("central");
    /** 省级资金 Of the province. */
    public static final FundingKind PROVINCIAL = new FundingKind("provincial");
    /** 市县资金 Of the city or county. */
    public static final FundingKind LOCAL = new FundingKind("local");
    /** 其他资金 Other money. */
    public static final FundingKind OTHER = new FundingKind("other");

    private static final List<FundingKind> KNOWN = List.of(FISCAL, CARRY_OVER, CENTRAL, PROVINCIAL, LOCAL, OTHER);

    private final String code;

    private FundingKind(String code) {
        this.code = code;
    }

    /** The known kinds. */
    public static List<FundingKind> known() {
        return KNOWN;
    }

    /**
     * The kind of a stored code: a known one, or one of its own.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static FundingKind of(String code) {
        for (FundingKind kind : KNOWN) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code of a kind of funding, found a blank text");
        }
        return new FundingKind(code);
    }

    /** 代码 The code that is stored. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof FundingKind that && Objects.equals(code, that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
