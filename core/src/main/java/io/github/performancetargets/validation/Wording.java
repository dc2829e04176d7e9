package io.github.performancetargets.validation;

import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.RuleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 自带文字 The words of the rules that carry their own; all other words stand in the message files. */
final class Wording {
    static final Wording BUILT_IN = new Wording(Map.of());

    private final Map<RuleId, RuleDefinition> own;

    private Wording(Map<RuleId, RuleDefinition> own) {
        this.own = own;
    }

    static Wording of(List<Rule> rules) {
        Map<RuleId, RuleDefinition> own = new HashMap<>();
        for (Rule rule : rules) {
            RuleDefinition definition = rule.definition();
            if (definition.chinese().isPresent() || definition.english().isPresent()) {
                own.put(definition.id(), definition);
            }
        }
        return own.isEmpty() ? BUILT_IN : new Wording(Map.copyOf(own));
    }

    /** The words of a rule in the language, or in the other one, or null where it carries none. */
    @Nullable
    RuleText text(RuleId rule, Words.Language language) {
        RuleDefinition definition = own.get(rule);
        if (definition == null) {
            return null;
        }
        RuleText chinese = definition.chinese().orElse(null);
        RuleText english = definition.english().orElse(null);
        return language == Words.Language.CHINESE
                ? (chinese != null ? chinese : english)
                : (english != null ? english : chinese);
    }
}
