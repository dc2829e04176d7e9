package io.github.performancetargets.beanvalidation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Hibernate Validator 的措辞 Gives the words in both languages as parameters of the message; the message of the language that is
 * asked for later names one of them. What the violation was made of is its dynamic payload.
 */
final class HibernateViolationText implements ViolationText {
    private final HibernateConstraintValidatorContext context;
    private final String message;

    private HibernateViolationText(HibernateConstraintValidatorContext context, String message) {
        this.context = context;
        this.message = message;
    }

    static ViolationText of(ConstraintValidatorContext context, String message) {
        return new HibernateViolationText(context.unwrap(HibernateConstraintValidatorContext.class), message);
    }

    @Override
    public String template(String chinese, String english, Object source) {
        context.addMessageParameter("chinese", chinese)
                .addMessageParameter("english", english)
                .withDynamicPayload(source);
        return message;
    }
}
