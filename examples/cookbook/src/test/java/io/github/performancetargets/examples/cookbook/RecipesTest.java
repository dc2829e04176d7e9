package io.github.performancetargets.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.examples.cookbook.Migration.Old;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.persistence.mybatis.TableTypeHandler;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Comparison;
import io.github.performancetargets.rollup.RegionalSum;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLDataException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every recipe does what the cookbook says. */
class RecipesTest {
    private static final PerformanceTargetTable TRAINING =
            Embedding.table("绩效目标表", List.of(new Embedding.Row("参加培训人数", "≥200 人"), new Embedding.Row("考察活动", "3")));

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().value()).toList();
    }

    @Test
    void embedding() {
        assertThat(TRAINING.indicators().get(0).value())
                .hasValueSatisfying(value -> assertThat(value.target()).isEqualTo(Target.parse("不少于200人")));
        assertThat(Embedding.missing(TRAINING).isComplete()).isFalse();
        assertThat(rules(Embedding.missing(TRAINING).findings())).contains("completeness/category-missing");
    }

    @Test
    void savingRefusesAnIncompleteDeclarationAndKeepsADraft() {
        List<PerformanceTargetTable> stored = new ArrayList<>();
        Saving saving = new Saving(stored::add);

        assertThat(saving.saveDraft(TRAINING)).doesNotContain("completeness/category-missing");
        assertThat(stored).containsExactly(TRAINING);
        assertThatThrownBy(() -> saving.declare(TRAINING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("completeness/category-missing");
        assertThat(stored).containsExactly(TRAINING);
    }

    @Test
    void constraints() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        assertThat(validator.validate(new Submission(TRAINING, "3-1 次")))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("table.indicators", "change");
    }

    @Test
    void ownRule() {
        List<Finding> tours = OwnRule.validator().validate(TRAINING).byRule(RuleId.of("county/no-study-tours"));
        List<Finding> units = OwnRule.validator().validate(TRAINING).byRule(RuleId.of("review/unit-missing"));

        assertThat(tours).singleElement().satisfies(finding -> {
            assertThat(finding.place().pointer()).isEqualTo("/indicators/1");
            assertThat(OwnRule.validator().validate(TRAINING).message(finding, Locale.CHINESE))
                    .contains("名称含有“考察”");
        });
        assertThat(units).singleElement().extracting(Finding::severity).isEqualTo(Severity.ERROR);
        assertThat(OwnRule.validator().rules())
                .noneMatch(rule -> rule.definition().id().equals(RuleId.of("review/measured-twice")));
    }

    @Test
    void rulesAsDataAreThoseOfTheFileThatTheCookbookShows(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("profile.properties"), CookbookTest.profile());
        TableValidator validator = RulesAsData.validator(file);

        assertThat(validator.validate(TRAINING).byRule(RuleId.of("review/unit-missing")))
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
        assertThat(validator.rules())
                .extracting(rule -> rule.definition().id().value())
                .contains("review/input-as-target")
                .doesNotContain("review/measured-twice");
    }

    @Test
    void ownEditionIsChosenByTheIdOfTheTable() {
        PerformanceTargetTable county =
                TRAINING.toBuilder().edition("county-2027").build();
        PerformanceTargetTable ministry =
                TRAINING.toBuilder().edition("mof-2021-project").build();
        String ecological = "生态效益指标：必填栏没有指标";

        assertThat(OwnEdition.validator().validate(county).text(Locale.CHINESE)).contains(ecological);
        assertThat(OwnEdition.validator().validate(ministry).text(Locale.CHINESE))
                .doesNotContain(ecological);
        assertThat(OwnEdition.validator().validate(county).byRule(RuleId.of("validation/edition-unknown")))
                .isEmpty();
    }

    @Test
    void sumsConvertOnlyWhatIsSummed() {
        PerformanceTargetTable table = PerformanceTargetTable.builder()
                .addIndicators(row("培训费", "≤2万元"), row("宣传费", "≤5000元"), row("培训人数", "≥200人"), row("满意度", "较高"))
                .build();

        assertThat(Sums.total(table, MeasurementUnit.parse("万元"))).hasToString("2.5 万元");
        assertThat(Sums.total(table, MeasurementUnit.parse("人"))).hasToString("200 人");
        assertThat(Sums.total(table, MeasurementUnit.parse("亩"))).hasToString("0 亩");
    }

    private static Indicator row(String name, String value) {
        return Indicator.builder().name(name).value(StatedTarget.read(value)).build();
    }

    @Test
    void yearAfter() {
        Indicator training = row("培训人数", "≥200人").toBuilder()
                .weight(new Weight(Amount.of(10)))
                .build();
        Indicator missed = training.toBuilder()
                .actual(StatedTarget.read("100人"))
                .score(new Score(Amount.of(9)))
                .build();
        PerformanceTargetTable scored =
                PerformanceTargetTable.builder().addIndicators(missed).build();
        assertThat(YearAfter.givenByHand(scored)).containsExactly("培训人数: 5 / 9 (4)");

        PerformanceTargetTable approved =
                PerformanceTargetTable.builder().addIndicators(training).build();
        PerformanceTargetTable adjusted = PerformanceTargetTable.builder()
                .addIndicators(training.toBuilder()
                        .adjusted(StatedTarget.read("≥100人"))
                        .build())
                .build();
        assertThat(YearAfter.changes(approved, adjusted)).containsExactly("降低目标指标「培训人数」：≥200人→≥100人", "未说明原因：培训人数");
        assertThat(YearAfter.changes(approved, approved)).isEmpty();

        assertThat(YearAfter.light(training, "120人", 7, 2027)).isEqualTo(Light.GREEN);
        assertThat(YearAfter.light(training, "50人", 7, 2027)).isEqualTo(Light.RED);
    }

    @Test
    void ownLibrary() {
        assertThat(OwnLibrary.suggestions("投诉")).containsExactly("投诉办结时间");
        Indicator slow = row("投诉处理时限", "≤7工作日").toBuilder()
                .weight(new Weight(Amount.of(10)))
                .actual(StatedTarget.read("5工作日"))
                .build();
        PerformanceTargetTable table =
                PerformanceTargetTable.builder().addIndicators(slow).build();
        assertThat(OwnLibrary.review(table).findings())
                .extracting(Finding::rule)
                .contains(RuleId.of("library/below-standard"));

        PerformanceTargetTable bare = PerformanceTargetTable.builder()
                .addIndicators(slow.toBuilder().value(StatedTarget.read("8")).build())
                .build();
        assertThat(OwnLibrary.assess(bare)
                        .indicators()
                        .get(0)
                        .attainment()
                        .direction()
                        .orElseThrow()
                        .source())
                .isEqualTo(IndicatorDirection.Source.LIBRARY);
    }

    @Test
    void manyTables() {
        RollUp rollUp = ManyTables.rollUp(Map.of("a.xlsx", county("甲县", "30亩"), "b.xlsx", county("乙县", "20亩")));
        assertThat(rollUp.tables()).isEqualTo(2);
        assertThat(rollUp.regional())
                .singleElement()
                .satisfies(land -> assertThat(land.sums())
                        .singleElement()
                        .returns(2, RegionalSum::counties)
                        .returns("50 亩", sum -> sum.target().toString()));
    }

    @Test
    void allCores(@TempDir Path folder) throws IOException {
        byte[] table = PlainJson.STRICT.write(county("甲县", "30亩"));
        String lines = new String(table, StandardCharsets.UTF_8) + "\n{\"bogus\":1}\n";
        List<String> answers = new ArrayList<>();
        AllCores.review(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), answers::add);
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).contains("completeness/");
        assertThat(answers.get(1)).contains("bogus");

        Files.write(folder.resolve("b.json"), table);
        Files.writeString(folder.resolve("a.json"), "{}");
        AllCores.review(folder, answers::add);
        assertThat(answers).hasSize(4);
        assertThat(answers.get(2)).contains("a.json");
        assertThat(answers.get(3)).isEqualTo(answers.get(0));
    }

    private static PerformanceTargetTable county(String name, String area) {
        return PerformanceTargetTable.builder()
                .title("区域绩效目标表")
                .project(Project.builder()
                        .name("农田建设补助")
                        .implementingOrganization(Organization.of(name))
                        .build())
                .addIndicators(row("新增高标准农田面积", area))
                .build();
    }

    @Test
    void ownUnit() {
        assertThat(OwnUnit.read("≥30标床").target()).hasToString("≥30标准床");
        assertThat(OwnUnit.compare(2, 5)).isEqualTo(Comparison.EQUAL);
        assertThat(OwnUnit.compare(2, 4)).isEqualTo(Comparison.GREATER);
        assertThat(OwnUnit.compare(2, 6)).isEqualTo(Comparison.LESS);
    }

    @Test
    void jsonColumn() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table declaration (id varchar primary key, content json not null)");
            Storing storing = new Storing(connection);
            storing.save("2027-1", TRAINING);

            assertThat(storing.find("2027-1")).contains(TRAINING);
            assertThat(storing.find("2027-2")).isEmpty();

            statement.execute("insert into declaration values ('edited', '{\"formatVersion\":\"1.0\",\"titel\":1}'"
                    + " format json)");
            assertThatThrownBy(() -> storing.find("edited"))
                    .isInstanceOf(SQLDataException.class)
                    .hasMessageContaining("/titel");
        }
    }

    @Test
    void entity() {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Declaration.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:entity")
                .setProperty("hibernate.hbm2ddl.auto", "create");
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            factory.inTransaction(session -> session.persist(new Declaration("2027-1", TRAINING)));
            PerformanceTargetTable revised = TRAINING.toBuilder().title("修订").build();
            factory.inTransaction(
                    session -> session.find(Declaration.class, "2027-1").revise(revised));

            factory.inTransaction(session -> assertThat(
                            session.find(Declaration.class, "2027-1").content())
                    .isEqualTo(revised));
        }
    }

    @Test
    void mapper() throws Exception {
        String url = "jdbc:h2:mem:mapper;DB_CLOSE_DELAY=-1";
        var configuration = new org.apache.ibatis.session.Configuration(new Environment(
                "h2", new JdbcTransactionFactory(), new UnpooledDataSource("org.h2.Driver", url, null, null)));
        configuration.getTypeHandlerRegistry().register(TableTypeHandler.class);
        configuration.addMapper(DeclarationMapper.class);
        try (SqlSession session =
                        new SqlSessionFactoryBuilder().build(configuration).openSession();
                Statement statement = session.getConnection().createStatement()) {
            statement.execute("create table declaration (id varchar primary key, content json not null)");
            DeclarationMapper mapper = session.getMapper(DeclarationMapper.class);
            mapper.save("2027-1", TRAINING);

            assertThat(mapper.find("2027-1")).isEqualTo(TRAINING);
            assertThat(mapper.find("2027-2")).isNull();
        }
    }

    @Test
    void queryOverIndicators() {
        // that such queries find what they say is tried on PostgreSQL and MariaDB where they are made
        assertThat(Storing.SATISFACTION_BELOW).contains("from declaration t", "i.amount < ?");
    }

    @Test
    void migrationKeepsEveryValueAndListsWhatPeopleMustLookAt() {
        Migration.Result result = Migration.migrate(
                List.of(new Old("≥", "90", "%"), new Old("", "每次 10000-30000 元", ""), new Old("", "3-1", "次")));

        assertThat(result.values()).hasSize(3).extracting(StatedTarget::target).startsWith(Target.parse("不低于90%"));
        assertThat(result.toDo()).singleElement().asString().contains("3-1", "下限不高于上限的区间");
    }

    @Test
    void indicatorsKeepTheWordsOfTheForm() {
        assertThat(TRAINING.indicators()).extracting(Indicator::name).containsExactly("参加培训人数", "考察活动");
    }
}
