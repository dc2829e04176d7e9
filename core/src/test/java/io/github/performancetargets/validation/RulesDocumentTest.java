package io.github.performancetargets.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.completeness.CompletenessRules;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.RuleText;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** docs/rules.md and docs/rules.zh-CN.md are made from the rules; {@code -Drules.write=true} writes them anew. */
class RulesDocumentTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("conformance.directory", "../conformance"))
            .resolveSibling("docs");

    private static final Words CHINESE = Words.of(Locale.CHINA);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    @Test
    void theDocumentIsWhatTheRulesSay() throws IOException {
        isWritten("rules.md", document());
    }

    @Test
    void theChineseDocumentIsWhatTheRulesSay() throws IOException {
        isWritten("rules.zh-CN.md", ChineseRulesPage.text());
    }

    private static void isWritten(String name, String text) throws IOException {
        Path document = DOCUMENTS.resolve(name);
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(document, text);
        }

        assertThat(Files.readString(document)).isEqualTo(text);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # 规则 Rules

                [中文](rules.zh-CN.md)

                Made from the rules by `RulesDocumentTest`; do not edit.
                `./mvnw -Pquick -pl core -am test -Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true`
                writes it anew. Numbers that the rules go by stand in `ReviewParameters`, words in
                `lexicon.txt` (`ReviewLexicon`); both are passed in by a caller who wants others. Any rule is switched off with
                `TableValidator.without(id)` and weighed anew with `TableValidator.withSeverity(id, severity)`, or both by a file:
                `completeness/slot-missing = off`, `review/vague-value = warning` ([how](cookbook.md#rules-without-code)).
                An id is never given to another rule. `{name}` stands for an argument of the finding.

                """);
        section(text, "完整性 Completeness", CompletenessRules.all());
        section(text, "审核 Review", ReviewRules.all());
        section(text, "自评 Self-assessment", SelfAssessmentRules.all());
        section(
                text,
                "指标库 Indicator library, where a caller gives one",
                LibraryRules.of(IndicatorLibrary.of(List.of())));
        section(text, "默认关闭 Off by default", ReviewRules.optional(ReviewLexicon.standard()));
        text.append("## 保留 Reserved\n\n");
        for (RuleId id : List.of(TableValidator.RULE_FAILED, TableValidator.EDITION_UNKNOWN)) {
            text.append("### `").append(id).append("`\n\n");
            words(text, id);
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<Rule> rules) {
        text.append("## ").append(title).append("\n\n");
        for (Rule rule : rules) {
            RuleDefinition definition = rule.definition();
            text.append("### `").append(definition.id()).append("`\n\n");
            String criterion = "criterion." + definition.criterion().code();
            String severity = "severity." + definition.severity().code();
            text.append(CHINESE.word(criterion))
                    .append(' ')
                    .append(ENGLISH.word(criterion))
                    .append(" · ");
            text.append(CHINESE.word(severity))
                    .append(' ')
                    .append(ENGLISH.word(severity))
                    .append(" · ");
            if (definition.grouping() == Grouping.ONE_PER_TABLE) {
                text.append("每表一次 once a table · ");
            }
            text.append(definition.basis()).append("\n\n");
            words(text, definition.id());
        }
    }

    private static void words(StringBuilder text, RuleId id) {
        for (Words words : List.of(CHINESE, ENGLISH)) {
            RuleText rule = Objects.requireNonNull(words.rule(id));
            text.append("- ")
                    .append(rule.fact())
                    .append(words.word("sentence.stop"))
                    .append(words.word("sentence.joint"));
            text.append(rule.mend()).append(words.word("sentence.stop"));
            text.append(words == CHINESE ? "例：" : " Example: ");
            text.append(words.word(id + ".example"))
                    .append(words.word("sentence.stop"))
                    .append('\n');
        }
        text.append('\n');
    }
}
