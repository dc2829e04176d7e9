package io.github.performancetargets.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyPathTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    /** A violation at the pointer that the annotated text is. */
    @Constraint(validatedBy = AtValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface At {
        String message() default "here";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Root(@At String table) {}

    @ParameterizedTest
    @CsvSource({
        "'', table",
        "/title, table.title",
        "/indicators/3/value, table.indicators[3].value",
        "/indicators/12, table.indicators[12]",
        "/indicators/-, table.indicators",
        "/funding/annual/sources/0/amount, table.funding.annual.sources[0].amount",
        "/funding/annual/sources/-, table.funding.annual.sources",
        "/indicators/0/priorValues/1/value/text, table.indicators[0].priorValues[1].value.text",
        "/extensions/acme:a~1b~0c, table.extensions.acme:a/b~c",
        "/99999999999, table.99999999999",
    })
    void aPointerIsAPathBelowTheAnnotatedProperty(String pointer, String path) {
        assertThat(VALIDATOR.validate(new Root(pointer)))
                .singleElement()
                .extracting(ConstraintViolation::getPropertyPath)
                .hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{max}", "\\{", "\\\\", "$$", "}{", "#{1}", "≥200 人", "\\${1}"})
    void wordsForAnyProviderAreNoTemplate(String words) {
        String shown =
                FACTORY.getMessageInterpolator().interpolate(ViolationText.literal(words), new Here(), Locale.CHINESE);

        assertThat(shown).isEqualTo(words);
    }

    /** Where nothing is known but the template. */
    private static final class Here implements MessageInterpolator.Context {
        private final ConstraintDescriptor<?> descriptor = VALIDATOR
                .getConstraintsForClass(Root.class)
                .getConstraintsForProperty("table")
                .getConstraintDescriptors()
                .iterator()
                .next();

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("nothing is behind it");
        }
    }
}
