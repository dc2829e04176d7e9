package io.github.performancetargets.spring;

import io.github.performancetargets.completeness.CompletenessRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewParameters;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.validation.ReviewProfile;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;

/** 配置的校验器 Makes the validator that properties describe. */
final class ConfiguredValidator {
    private ConfiguredValidator() {}

    static TableValidator of(
            PerformanceTargetsProperties properties,
            EditionRegistry editions,
            ReviewLexicon lexicon,
            ReviewParameters parameters,
            List<Rule> more) {
        String edition = properties.edition();
        TableValidator validator = edition == null
                ? TableValidator.review(editions, lexicon, parameters)
                : judgingBy(edition(edition, editions), lexicon, parameters);
        for (Rule rule : more) {
            validator = validator.withRule(rule);
        }
        if (properties.profile() != null) {
            validator = validator.withProfile(profile(properties.profile()));
        }
        return properties.stage() == null ? validator : validator.at(properties.stage());
    }

    private static TableValidator judgingBy(FormEdition edition, ReviewLexicon lexicon, ReviewParameters parameters) {
        TableValidator validator = TableValidator.withoutRules(edition);
        for (Rule rule : CompletenessRules.all()) {
            validator = validator.withRule(rule);
        }
        for (Rule rule : ReviewRules.with(lexicon, parameters)) {
            validator = validator.withRule(rule);
        }
        return validator;
    }

    private static FormEdition edition(String id, EditionRegistry editions) {
        return editions.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected as performance-targets.edition the id of a bean of FormEdition or one of "
                                + FormEdition.builtIn().stream()
                                        .map(FormEdition::id)
                                        .toList()
                                + ", found '" + id + "'"));
    }

    private static ReviewProfile profile(Resource file) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return ReviewProfile.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "expected as performance-targets.profile a file that can be read, found " + file.getDescription(),
                    e);
        }
    }
}
