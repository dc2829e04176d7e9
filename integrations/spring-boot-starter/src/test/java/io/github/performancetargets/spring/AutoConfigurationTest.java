package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.WordList;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What the starter makes of properties and beans, and that nothing happens without the classes. */
class AutoConfigurationTest {
    private static final AutoConfigurations ALL = AutoConfigurations.of(
            PerformanceTargetsAutoConfiguration.class,
            AssessmentAutoConfiguration.class,
            Jackson2AutoConfiguration.class,
            Jackson3AutoConfiguration.class,
            WebAutoConfiguration.class,
            ValidationAutoConfiguration.class,
            OpenApiAutoConfiguration.class);

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(ALL);
    private final WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(ALL);

    private static final PerformanceTargetTable EMPTY =
            PerformanceTargetTable.builder().edition("pingluo-2021").build();

    private static Report judged(ApplicationContext context, PerformanceTargetTable table) {
        return context.getBean(TableValidator.class).validate(table);
    }

    private static List<String> names(ApplicationContext context) {
        return List.of(context.getBeanDefinitionNames()).stream()
                .filter(name -> name.startsWith("performanceTarget"))
                .toList();
    }

    @Test
    void withoutPropertiesTablesAreJudgedByTheEditionsThatTheyName() {
        application.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(judged(context, EMPTY))
                    .isEqualTo(TableValidator.review(EditionRegistry.builtIn()).validate(EMPTY));
        });
    }

    @Test
    void oneEditionMayJudgeAll() {
        application
                .withPropertyValues("performance-targets.edition=generic")
                .run(context -> assertThat(judged(context, EMPTY))
                        .isEqualTo(TableValidator.review(FormEdition.GENERIC).validate(EMPTY)));
    }

    @Test
    void anEditionThatNobodyKnowsIsRefusedAtTheStart() {
        application
                .withPropertyValues("performance-targets.edition=nowhere")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("performance-targets.edition", "found 'nowhere'")
                        .hasMessageContaining("pingluo-2021"));
    }

    @Test
    void aProfileSaysWhichRulesApply() {
        application
                .withPropertyValues("performance-targets.profile=classpath:profile.properties")
                .run(context -> {
                    TableValidator validator = context.getBean(TableValidator.class);
                    assertThat(validator.rules())
                            .noneMatch(rule -> rule.definition().id().equals(RuleId.of("review/measured-twice")));
                    // the stage of the profile is a draft's
                    assertThat(judged(context, EMPTY).byRule(RuleId.of("completeness/slot-missing")))
                            .isEmpty();
                });
        application
                .withPropertyValues(
                        "performance-targets.profile=classpath:profile.properties",
                        "performance-targets.stage=declaration")
                .run(context -> assertThat(judged(context, EMPTY).byRule(RuleId.of("completeness/slot-missing")))
                        .isNotEmpty());
        application
                .withPropertyValues("performance-targets.profile=classpath:nowhere.properties")
                .run(
                        context -> assertThat(context)
                                .getFailure()
                                .hasStackTraceContaining(
                                        "expected as performance-targets.profile a file that can be read, found class path resource [nowhere.properties]"));
    }

    @Test
    void wordsAndUnitsComeFromProperties() {
        application
                .withPropertyValues(
                        "performance-targets.lexicon.with.vague=狠抓落实",
                        "performance-targets.lexicon.without.vague=长效",
                        "performance-targets.units[0].symbol=标准床",
                        "performance-targets.units[0].synonyms=标床",
                        "performance-targets.units[1].symbol=重症床",
                        "performance-targets.units[1].of=标准床",
                        "performance-targets.units[1].factor=2.5")
                .run(context -> {
                    assertThat(context.getBean(ReviewLexicon.class).words(WordList.VAGUE))
                            .contains("狠抓落实")
                            .doesNotContain("长效");
                    UnitCatalogue units = context.getBean(UnitCatalogue.class);
                    assertThat(units.parse("标床")).isEqualTo(units.parse("标准床"));
                    assertThat(units.parse("重症床").factor()).hasToString("5/2");
                });
    }

    @Test
    void beansOfEditionsAndRulesAreAddedToThoseOfTheLibrary() {
        FormEdition county = FormEdition.GENERIC.toBuilder("county-2027").build();
        Rule rule = Rule.of(
                RuleDefinition.builder("county/never", Criterion.FEASIBILITY, Severity.NOTE)
                        .chinese("从不", "无")
                        .english("Never", "Nothing")
                        .build(),
                (table, findings) -> {});
        application
                .withBean(FormEdition.class, () -> county)
                .withBean(Rule.class, () -> rule)
                .run(context -> {
                    assertThat(context.getBean(EditionRegistry.class).find("county-2027"))
                            .contains(county);
                    assertThat(context.getBean(EditionRegistry.class).find("pingluo-2021"))
                            .isPresent();
                    assertThat(context.getBean(TableValidator.class).rules()).contains(rule);
                });
    }

    @Test
    void aValidatorOfTheApplicationTakesThePlace() {
        TableValidator own = TableValidator.withoutRules(FormEdition.GENERIC);
        application
                .withBean(TableValidator.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(TableValidator.class)).isSameAs(own));
    }

    @Test
    void everythingCanBeSwitchedOff() {
        web.withPropertyValues("performance-targets.enabled=false")
                .run(context -> assertThat(names(context)).isEmpty());
        web.withPropertyValues(
                        "performance-targets.problems.enabled=false",
                        "performance-targets.converters.enabled=false",
                        "performance-targets.openapi.enabled=false")
                .run(context -> assertThat(names(context))
                        .contains("performanceTargetProblems")
                        .doesNotContain(
                                "performanceTargetRefusals", "performanceTargetConverter", "performanceTargetSchemas"));
    }

    @Test
    void nothingHappensWithoutTheClasses() {
        web.run(context -> assertThat(names(context))
                .contains("performanceTargetRefusals", "performanceTargetConstraints", "performanceTargetSchemas"));
        without("com.fasterxml.jackson.databind")
                .run(context -> assertThat(names(context))
                        .doesNotContain("performanceTargetJackson2Module")
                        .contains("performanceTargetJackson3Module"));
        without("tools.jackson.databind")
                .run(context -> assertThat(names(context))
                        .contains("performanceTargetJackson2Module")
                        .doesNotContain("performanceTargetJackson3Module"));
        // an application without a web, or without Spring's
        application.run(context -> assertThat(names(context)).doesNotContain("performanceTargetRefusals"));
        without("jakarta.validation")
                .run(context -> assertThat(names(context)).doesNotContain("performanceTargetConstraints"));
        without("io.github.performancetargets.beanvalidation")
                .run(context -> assertThat(names(context)).doesNotContain("performanceTargetConstraints"));
        without("org.springdoc").run(context -> assertThat(names(context)).doesNotContain("performanceTargetSchemas"));
        without("io.swagger").run(context -> assertThat(names(context)).doesNotContain("performanceTargetSchemas"));
    }

    private ApplicationContextRunner without(String missing) {
        return application.withClassLoader(new FilteredClassLoader(missing));
    }
}
