package io.github.performancetargets.scalar;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.rule.RuleId;

/** 规则编号编码 The id of a rule. */
public final class RuleIdCodec extends TextCodec<RuleId> {
    public static final RuleIdCodec INSTANCE = new RuleIdCodec();

    private RuleIdCodec() {
        super(RuleId.class, ExpectedValue.Kind.RULE);
    }

    @Override
    String print(RuleId id) {
        return id.value();
    }

    @Override
    RuleId parse(String text) {
        return RuleId.of(text);
    }
}
