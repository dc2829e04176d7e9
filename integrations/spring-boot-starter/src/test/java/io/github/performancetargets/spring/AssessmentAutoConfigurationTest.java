package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which scheme and library an application has. */
class AssessmentAutoConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PerformanceTargetsAutoConfiguration.class, AssessmentAutoConfiguration.class));

    private static final PerformanceTargetTable EMPTY =
            PerformanceTargetTable.builder().edition("pingluo-2021").build();

    @Test
    void theStandardSchemeScoresUnlessAnotherIsNamed() {
        application.run(context -> {
            assertThat(context.getBean(ScoringScheme.class)).isEqualTo(ScoringScheme.standard());
            assertThat(context).doesNotHaveBean(IndicatorLibrary.class);
            assertThat(context.getBean(Assessor.class).assess(EMPTY))
                    .isEqualTo(Assessor.by(ScoringScheme.standard()).assess(EMPTY));
        });
        application
                .withPropertyValues("performance-targets.scheme=sichuan")
                .run(context -> assertThat(
                                context.getBean(Assessor.class).assess(EMPTY).scheme())
                        .isEqualTo(
                                ScoringScheme.builtIn("sichuan").orElseThrow().reference()));
    }

    @Test
    void aSchemeOfTheApplicationStandsInAFile() {
        application
                .withPropertyValues("performance-targets.scheme=classpath:county.scheme")
                .run(context ->
                        assertThat(context.getBean(ScoringScheme.class).id()).isEqualTo("county-2027"));
    }

    @Test
    void aSchemeThatIsNeitherIsRefusedAtTheStart() {
        application
                .withPropertyValues("performance-targets.scheme=nowhere")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("expected as performance-targets.scheme a file that can be read or"
                                + " one of [mof-2020, mof-2021,")
                        .hasStackTraceContaining("found 'nowhere'"));
    }

    @Test
    void aLibraryIsReadAndItsRulesJoinTheValidator() {
        application
                .withPropertyValues("performance-targets.library=classpath:library.csv")
                .run(context -> {
                    IndicatorLibrary library = context.getBean(IndicatorLibrary.class);
                    assertThat(library.named("培训人次")).hasSize(1);
                    assertThat(context.getBean(TableValidator.class).rules())
                            .extracting(rule -> rule.definition().id())
                            .containsAll(LibraryRules.of(library).stream()
                                    .map(rule -> rule.definition().id())
                                    .toList());
                });
    }

    @Test
    void aLibraryOfTheApplicationNeedsNoReader() {
        IndicatorLibrary own = IndicatorLibrary.of(List.of());
        application
                .withClassLoader(new FilteredClassLoader("io.github.performancetargets.documents"))
                .withBean(IndicatorLibrary.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(IndicatorLibrary.class)).isSameAs(own));
    }

    @Test
    void aLibraryThatCannotBeReadIsRefusedAtTheStart() {
        application
                .withPropertyValues("performance-targets.library=classpath:profile.properties")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("expected as performance-targets.library an indicator library, found"
                                + " class path resource [profile.properties]: "));
        application
                .withClassLoader(new FilteredClassLoader("io.github.performancetargets.documents"))
                .withPropertyValues("performance-targets.library=classpath:library.csv")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("expected performance-targets-documents on the class path"));
    }
}
