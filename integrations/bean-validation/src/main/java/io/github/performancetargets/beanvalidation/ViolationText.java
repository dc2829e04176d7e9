package io.github.performancetargets.beanvalidation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;

/** 措辞 How a provider is told the words of a violation. */
interface ViolationText {
    /**
     * The template of a violation.
     *
     * @param chinese its words in Chinese
     * @param english its words in English
     * @param source what it was made of, for programs
     */
    String template(String chinese, String english, Object source);

    /** That of the provider at hand. */
    static ViolationText of(ConstraintValidatorContext context, String message) {
        try {
            return HibernateViolationText.of(context, message);
        } catch (NoClassDefFoundError | ValidationException e) {
            return message.equals(Violations.MESSAGE)
                    ? (chinese, english, source) -> literal(chinese)
                    : (chinese, english, source) -> message;
        }
    }

    /** The template that becomes just this text, whatever is in it. */
    static String literal(String text) {
        StringBuilder template = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                template.append('\\');
            }
            template.append(c);
        }
        return template.toString();
    }
}
