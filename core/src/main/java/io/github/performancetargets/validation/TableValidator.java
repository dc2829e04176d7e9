package io.github.performancetargets.validation;

import io.github.performancetargets.completeness.CompletenessRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewParameters;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 校验器 Applies rules to tables. Immutable and safe for use by several threads: make one and keep it. A rule that throws is
 * reported by a finding of {@link #RULE_FAILED}, and hides no finding of another rule.
 */
public final class TableValidator {
    /** 规则执行失败 The reserved rule that reports the failure of another one. */
    public static final RuleId RULE_FAILED = RuleId.of("validation/rule-failed");
    /** 表式不明 The reserved rule that reports a table whose edition is unknown, so that the generic one judged it. */
    public static final RuleId EDITION_UNKNOWN = RuleId.of("validation/edition-unknown");

    private static final RuleDefinition FAILED = RuleDefinition.builder(
                    RULE_FAILED.value(), Criterion.COMPLETENESS, Severity.ERROR)
            .build();
    private static final RuleDefinition UNKNOWN = RuleDefinition.builder(
                    EDITION_UNKNOWN.value(), Criterion.COMPLETENESS, Severity.NOTE)
            .build();

    private final EditionChoice choice;
    private final Stage stage;
    private final Depth depth;
    private final List<Rule> rules;
    private final Map<RuleId, Severity> severities;
    private final Rule[] applied;
    // of the rules applied, and of the two reserved ones behind them
    private final RuleDefinition[] definitions;
    private final Severity[] severitiesOfRules;
    private final Wording wording;

    private TableValidator(
            EditionChoice choice, Stage stage, Depth depth, List<Rule> rules, Map<RuleId, Severity> severities) {
        this.choice = choice;
        this.stage = stage;
        this.depth = depth;
        this.rules = rules;
        this.severities = severities;
        this.applied = rules.toArray(new Rule[0]);
        this.definitions = new RuleDefinition[applied.length + 2];
        for (int i = 0; i < applied.length; i++) {
            definitions[i] = applied[i].definition();
        }
        definitions[failed()] = FAILED;
        definitions[unknown()] = UNKNOWN;
        this.severitiesOfRules = new Severity[definitions.length];
        for (int i = 0; i < definitions.length; i++) {
            severitiesOfRules[i] = severities.getOrDefault(definitions[i].id(), definitions[i].severity());
        }
        this.wording = Wording.of(rules);
    }

    private static TableValidator of(EditionChoice choice, List<Rule> rules) {
        return new TableValidator(choice, Stage.DECLARATION, Depth.EVERYTHING, rules, Map.of());
    }

    /** 完整性 A validator of completeness, which judges every table by one edition. */
    public static TableValidator completeness(FormEdition edition) {
        return of(new EditionChoice.Fixed(edition), CompletenessRules.all());
    }

    /** 完整性 A validator of completeness, which judges each table by the edition that it names. */
    public static TableValidator completeness(EditionRegistry editions) {
        return of(new EditionChoice.Named(editions), CompletenessRules.all());
    }

    /** 审核 A validator of completeness and of what reviewers check, which judges every table by one edition. */
    public static TableValidator review(FormEdition edition) {
        return of(new EditionChoice.Fixed(edition), joined(ReviewRules.all()));
    }

    /** 审核 A validator of completeness and of what reviewers check, which judges each table by the edition it names. */
    public static TableValidator review(EditionRegistry editions) {
        return of(new EditionChoice.Named(editions), joined(ReviewRules.all()));
    }

    /** 审核 A validator of completeness and review with a caller's words and numbers. */
    public static TableValidator review(EditionRegistry editions, ReviewLexicon lexicon, ReviewParameters parameters) {
        return of(new EditionChoice.Named(editions), joined(ReviewRules.with(lexicon, parameters)));
    }

    private static List<Rule> joined(List<Rule> review) {
        List<Rule> rules = new ArrayList<>(CompletenessRules.all());
        rules.addAll(review);
        rules.addAll(SelfAssessmentRules.all());
        return List.copyOf(rules);
    }

    /** A validator of no rules yet, which judges every table by one edition. */
    public static TableValidator withoutRules(FormEdition edition) {
        return of(new EditionChoice.Fixed(edition), List.of());
    }

    /**
     * The same with one more rule, applied after the others.
     *
     * @throws IllegalArgumentException if there is a rule of its id already
     */
    public TableValidator withRule(Rule rule) {
        RuleId id = rule.definition().id();
        for (Rule known : rules) {
            if (known.definition().id().equals(id)) {
                throw new IllegalArgumentException("expected a rule with an id of its own, found a second " + id);
            }
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new TableValidator(choice, stage, depth, List.copyOf(more), severities);
    }

    /**
     * The same without a rule.
     *
     * @throws IllegalArgumentException if there is no rule of the id
     */
    public TableValidator without(RuleId id) {
        Objects.requireNonNull(id, "id");
        required(id);
        List<Rule> fewer = new ArrayList<>(rules);
        fewer.removeIf(rule -> rule.definition().id().equals(id));
        return new TableValidator(choice, stage, depth, List.copyOf(fewer), severities);
    }

    /**
     * The same with another severity for the findings of a rule.
     *
     * @throws IllegalArgumentException if there is no rule of the id
     */
    public TableValidator withSeverity(RuleId id, Severity severity) {
        Objects.requireNonNull(id, "id");
        required(id);
        Map<RuleId, Severity> changed = new HashMap<>(severities);
        changed.put(id, Objects.requireNonNull(severity, "severity"));
        return new TableValidator(choice, stage, depth, rules, Map.copyOf(changed));
    }

    private void required(RuleId id) {
        if (!has(id)) {
            throw new IllegalArgumentException("expected the id of one of the " + rules.size() + " rules, found " + id);
        }
    }

    private boolean has(RuleId id) {
        for (Rule rule : rules) {
            if (rule.definition().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * 审核方案 The same as a profile has it. A profile may also name a rule of this library that is off by default: it is added,
     * with the standard words, unless it is there already.
     *
     * @throws ReviewProfileException if the profile names a rule that is neither
     */
    public TableValidator withProfile(ReviewProfile profile) {
        TableValidator judging = this;
        for (ReviewProfile.Entry entry : profile.entries()) {
            RuleId id = entry.rule();
            if (!judging.has(id)) {
                judging = judging.withRule(optional(entry));
            }
            Severity severity = entry.severity().orElse(null);
            judging = severity == null ? judging.without(id) : judging.withSeverity(id, severity);
        }
        return judging.at(profile.stage().orElse(judging.stage));
    }

    private static Rule optional(ReviewProfile.Entry entry) {
        for (Rule rule : ReviewRules.optional(ReviewLexicon.standard())) {
            if (rule.definition().id().equals(entry.rule())) {
                return rule;
            }
        }
        throw new ReviewProfileException(entry.line(), ProfileExpectation.RULE, "", "'" + entry.rule() + "'");
    }

    /** The same for tables of another stage; a new validator is for {@link Stage#DECLARATION}. */
    public TableValidator at(Stage other) {
        return new TableValidator(choice, Objects.requireNonNull(other, "other"), depth, rules, severities);
    }

    /** The same, ending with the first error. */
    public TableValidator stoppingAtFirstError() {
        return new TableValidator(choice, stage, Depth.FIRST_ERROR, rules, severities);
    }

    /** 规则 The rules, in the order in which they are applied. */
    public List<Rule> rules() {
        return rules;
    }

    /** Applies the rules to a table. */
    public Report validate(PerformanceTargetTable table) {
        FormEdition edition = choice.edition(table);
        Collector collector = new Collector(depth, definitions, severitiesOfRules);
        if (edition == null) {
            edition = FormEdition.GENERIC;
            collector.begin(unknown());
            collector.add(Place.at("/edition").reading(table.edition().orElse("")));
        }
        TableFacts facts = TableFacts.of(table, edition, stage);
        for (int i = 0; i < applied.length && !collector.isStopped(); i++) {
            apply(i, facts, collector);
        }
        return Report.of(collector.found(), wording);
    }

    // whatever a rule does, the table is reported on: only an error of the machine itself goes through
    private void apply(int i, TableFacts facts, Collector collector) {
        collector.begin(i);
        String failure = check(applied[i], facts, collector);
        if (failure != null) {
            collector.begin(failed());
            collector.add(
                    Place.table(),
                    List.of(new Argument("rule", definitions[i].id().value()), new Argument("failure", failure)),
                    List.of());
        }
    }

    private static @Nullable String check(Rule rule, TableFacts facts, Collector collector) {
        try {
            rule.check(facts, collector);
            return null;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            String message = e.getMessage();
            return e.getClass().getName() + (message == null ? "" : ": " + message);
        }
    }

    private int failed() {
        return applied.length;
    }

    private int unknown() {
        return applied.length + 1;
    }
}
