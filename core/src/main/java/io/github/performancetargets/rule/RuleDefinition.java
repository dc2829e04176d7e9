package io.github.performancetargets.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 规则定义 What a rule is, as data. The words of the library's own rules stand in its message files and are loaded only when a
 * report is shown; an own rule carries its words here.
 */
public final class RuleDefinition {
    private final RuleId id;
    private final Criterion criterion;
    private final Severity severity;
    private final Basis basis;
    private final Grouping grouping;
    private final @Nullable RuleText chinese;
    private final @Nullable RuleText english;
    private final Set<String> arguments;

    private RuleDefinition(Builder builder) {
        this.id = builder.id;
        this.criterion = builder.criterion;
        this.severity = builder.severity;
        this.basis = builder.basis;
        this.grouping = builder.grouping;
        this.chinese = builder.chinese;
        this.english = builder.english;
        this.arguments = arguments(builder);
    }

    private static Set<String> arguments(Builder builder) {
        Set<String> names = new TreeSet<>();
        if (builder.chinese != null) {
            names.addAll(builder.chinese.arguments());
        }
        if (builder.english != null) {
            names.addAll(builder.english.arguments());
        }
        return Set.copyOf(names);
    }

    /**
     * A builder.
     *
     * @throws io.github.performancetargets.text.TextParseException if the id is not one
     */
    public static Builder builder(String id, Criterion criterion, Severity severity) {
        return new Builder(RuleId.of(id), criterion, severity);
    }

    /** 编号 The stable id, which is also the key of its words in the message files. */
    public RuleId id() {
        return id;
    }

    /** 审核标准 What it asks for. */
    public Criterion criterion() {
        return criterion;
    }

    /** 严重程度 How much its findings weigh unless the validator is told otherwise. */
    public Severity severity() {
        return severity;
    }

    /** 依据 What it rests on. */
    public Basis basis() {
        return basis;
    }

    /** 合并 How often it speaks about one table. */
    public Grouping grouping() {
        return grouping;
    }

    /** The words of an own rule in Chinese. */
    public Optional<RuleText> chinese() {
        return Optional.ofNullable(chinese);
    }

    /** The words of an own rule in English. */
    public Optional<RuleText> english() {
        return Optional.ofNullable(english);
    }

    /**
     * 参数 Refuses arguments that leave a place in the words of an own rule unfilled, in any language.
     *
     * @throws IllegalArgumentException if an argument is missing: the message names it
     */
    public void requireFilled(List<Argument> given) {
        Objects.requireNonNull(given, "given");
        for (String name : arguments) {
            if (given.stream().noneMatch(argument -> argument.name().equals(name))) {
                throw new IllegalArgumentException("expected an argument '" + name + "', which the words of " + id
                        + " name, found "
                        + given.stream().map(Argument::name).toList());
            }
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id.value();
    }

    /** 构建器 Builds a {@link RuleDefinition}; not safe for use by several threads. */
    public static final class Builder {
        private final RuleId id;
        private final Criterion criterion;
        private final Severity severity;
        private Basis basis = new Basis("", "");
        private Grouping grouping = Grouping.EACH_PLACE;
        private @Nullable RuleText chinese;
        private @Nullable RuleText english;

        private Builder(RuleId id, Criterion criterion, Severity severity) {
            this.id = id;
            this.criterion = Objects.requireNonNull(criterion, "criterion");
            this.severity = Objects.requireNonNull(severity, "severity");
        }

        /** 依据 The document that the rule rests on, and its article; both may be empty. */
        public Builder basis(String document, String article) {
            basis = new Basis(document, article);
            return this;
        }

        /** 合并 How often the rule speaks about one table; once for each place unless said otherwise. */
        public Builder grouping(Grouping howOften) {
            grouping = Objects.requireNonNull(howOften, "howOften");
            return this;
        }

        /**
         * 中文 The words in Chinese: the fact, and what would mend it. An argument that is given with a finding stands in braces,
         * as {@code {limit}}: {@link RuleText} names those that every finding has.
         */
        public Builder chinese(String fact, String mend) {
            chinese = new RuleText(fact, mend);
            return this;
        }

        /** 英文 The words in English: the fact, and what would mend it, with arguments as in Chinese. */
        public Builder english(String fact, String mend) {
            english = new RuleText(fact, mend);
            return this;
        }

        /**
         * The definition.
         *
         * @throws IllegalArgumentException if the words hold a brace that belongs to no argument
         */
        public RuleDefinition build() {
            return new RuleDefinition(this);
        }
    }
}
