package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * 违反情况 Makes violations of findings, in place of the one that the provider would make. The words of a finding hold words of the
 * form, and are never taken for a template.
 */
final class Violations {
    /** The key of the message that says what was found, in the language of the one who asks. */
    static final String MESSAGE = "{io.github.performancetargets.beanvalidation.finding}";

    private final ConstraintValidatorContext context;
    private final ViolationText texts;

    Violations(ConstraintValidatorContext context, String message) {
        this.context = context;
        this.texts = ViolationText.of(context, message);
    }

    /** Adds those findings that a constraint asks for; whether there was none. */
    boolean add(Report report, Predicate<Finding> asked) {
        boolean none = true;
        for (Finding finding : report.findings()) {
            if (asked.test(finding)) {
                if (none) {
                    context.disableDefaultConstraintViolation();
                }
                none = false;
                String template = texts.template(
                        said(report, finding, Locale.CHINESE, "："),
                        said(report, finding, Locale.ENGLISH, ": "),
                        finding);
                PropertyPath.of(finding.place().pointer()).add(context.buildConstraintViolationWithTemplate(template));
            }
        }
        return none;
    }

    // with its place, as two that say the same of two places would count as one
    private static String said(Report report, Finding finding, Locale locale, String colon) {
        return report.place(finding, locale) + colon + report.message(finding, locale);
    }

    /** Adds why a value text was not understood; whether it was. */
    boolean add(StatedTarget stated) {
        Obstacle obstacle = stated.obstacle().orElse(null);
        if (obstacle == null) {
            return true;
        }
        int number = obstacle.index() + 1;
        context.disableDefaultConstraintViolation();
        String template = texts.template(
                "第 " + number + " 个字符起，应为" + obstacle.kind().expected(Locale.CHINESE),
                "expected " + obstacle.kind().expected(Locale.ENGLISH) + " from character " + number + " on",
                obstacle);
        context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        return false;
    }
}
