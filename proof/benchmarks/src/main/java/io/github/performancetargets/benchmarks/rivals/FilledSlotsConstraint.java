package io.github.performancetargets.benchmarks.rivals;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 必填栏 A constraint of a whole form: every slot that the form demands holds an indicator, every hard one a number. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FilledSlotsConstraint.OfForm.class)
public @interface FilledSlotsConstraint {
    /** The message. */
    String message() default "a required slot is not filled";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** 校验 Checks the slots of a form. */
    final class OfForm implements ConstraintValidator<FilledSlotsConstraint, FormRecord> {
        @Override
        public boolean isValid(FormRecord form, ConstraintValidatorContext context) {
            boolean valid = true;
            for (FormRecord.Slot slot : form.slots()) {
                if (slot.requirement() != null && slot.dimension() != null && !filled(slot, form)) {
                    if (valid) {
                        context.disableDefaultConstraintViolation();
                        valid = false;
                    }
                    context.buildConstraintViolationWithTemplate(slot.dimension() + " is not filled")
                            .addPropertyNode("indicators")
                            .addConstraintViolation();
                }
            }
            return valid;
        }

        private static boolean filled(FormRecord.Slot slot, FormRecord form) {
            boolean found = false;
            boolean hard = "required-quantified".equals(slot.requirement());
            for (FormRecord.Indicator indicator : form.indicators()) {
                if (indicator.dimension().equals(slot.dimension())) {
                    found = true;
                    if (!hard || hasNumber(indicator)) {
                        return true;
                    }
                }
            }
            return found && !hard;
        }

        private static boolean hasNumber(FormRecord.Indicator indicator) {
            FormRecord.Value value = indicator.value();
            if (value == null || value.target() == null) {
                return false;
            }
            return value.target().amount() != null || value.target().low() != null;
        }
    }
}
