package io.github.performancetargets.table;

import static io.github.performancetargets.indicator.IndicatorCategory.BENEFIT;
import static io.github.performancetargets.indicator.IndicatorCategory.COST;
import static io.github.performancetargets.indicator.IndicatorCategory.OUTPUT;
import static io.github.performancetargets.indicator.IndicatorCategory.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormEditionTest {

    // ----- editions of one's own -----

    private static FormEdition own() {
        return FormEdition.builder("own-2027")
                .named("某县绩效目标表", "县财〔2027〕1号")
                .require(Stage.DRAFT, FormField.PROJECT_NAME)
                .require(Stage.APPROVAL, FormField.ANNUAL_GOAL, FormField.FISCAL_YEAR)
                .require(Stage.DECLARATION, FundingKind.FISCAL, FundingKind.of("捐赠"))
                .require(Stage.DECLARATION, OUTPUT, BENEFIT)
                .require(Stage.APPROVAL, IndicatorAttribute.WEIGHT, IndicatorAttribute.BASIS)
                .slot(Stage.DECLARATION, OUTPUT, IndicatorDimension.QUALITY, Requirement.REQUIRED)
                .slot(Stage.APPROVAL, OUTPUT, IndicatorDimension.QUANTITY, Requirement.REQUIRED_QUANTIFIED)
                .build();
    }

    @Test
    void demandsGrowFromOneStageToTheNext() {
        FormEdition own = own();

        assertThat(own.requiredFields(Stage.DRAFT)).containsExactly(FormField.PROJECT_NAME);
        assertThat(own.requiredFields(Stage.DECLARATION)).containsExactly(FormField.PROJECT_NAME);
        assertThat(own.requiredFields(Stage.APPROVAL))
                .containsExactly(FormField.PROJECT_NAME, FormField.ANNUAL_GOAL, FormField.FISCAL_YEAR);
        assertThat(own.requires(FormField.PROJECT_NAME, Stage.APPROVAL)).isTrue();
        assertThat(own.requires(FormField.ANNUAL_GOAL, Stage.DECLARATION)).isFalse();
        assertThat(own.requiredSources(Stage.DRAFT)).isEmpty();
        assertThat(own.requiredSources(Stage.APPROVAL)).containsExactly(FundingKind.FISCAL, FundingKind.of("捐赠"));
        assertThat(own.requiredCategories(Stage.DRAFT)).isEmpty();
        assertThat(own.requiredCategories(Stage.DECLARATION)).containsExactly(OUTPUT, BENEFIT);
        assertThat(own.requiredAttributes(Stage.DECLARATION)).isEmpty();
        assertThat(own.requiredAttributes(Stage.APPROVAL))
                .containsExactly(IndicatorAttribute.WEIGHT, IndicatorAttribute.BASIS);
        assertThat(own.slots(Stage.DRAFT)).isEmpty();
        assertThat(own.slots(Stage.APPROVAL))
                .containsExactly(
                        new SlotRequirement(OUTPUT, IndicatorDimension.QUALITY, Requirement.REQUIRED),
                        new SlotRequirement(OUTPUT, IndicatorDimension.QUANTITY, Requirement.REQUIRED_QUANTIFIED));
    }

    @Test
    void anEditionThatBeginsWithAnotherDemandsTheSameAtEachStageAndWhatIsAdded() {
        FormEdition own = own();
        FormEdition more = own.toBuilder("own-2028")
                .require(Stage.DECLARATION, FormField.PROJECT_TERM)
                .build();

        assertThat(more.id()).isEqualTo("own-2028");
        assertThat(more.title()).isEqualTo("某县绩效目标表");
        assertThat(more.document()).isEqualTo("县财〔2027〕1号");
        for (Stage stage : Stage.values()) {
            assertThat(more.requiredSources(stage)).isEqualTo(own.requiredSources(stage));
            assertThat(more.requiredCategories(stage)).isEqualTo(own.requiredCategories(stage));
            assertThat(more.requiredAttributes(stage)).isEqualTo(own.requiredAttributes(stage));
            assertThat(more.slots(stage)).isEqualTo(own.slots(stage));
        }
        assertThat(more.requiredFields(Stage.DRAFT)).containsExactly(FormField.PROJECT_NAME);
        assertThat(more.requiredFields(Stage.DECLARATION))
                .containsExactly(FormField.PROJECT_NAME, FormField.PROJECT_TERM);
        assertThat(own.requiredFields(Stage.APPROVAL)).doesNotContain(FormField.PROJECT_TERM);
    }

    @Test
    void anEditionHasAnIdAndNamesItselfByIt() {
        assertThat(own()).hasToString("own-2027");
        assertThatIllegalArgumentException().isThrownBy(() -> FormEdition.builder(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> FormEdition.GENERIC.toBuilder(""));
    }

    // ----- the built-in ones, made anew -----

    private static List<String> slots(FormEdition edition, Requirement demand) {
        return edition.slots(Stage.DECLARATION).stream()
                .filter(slot -> slot.requirement() == demand)
                .map(slot -> slot.dimension().code())
                .toList();
    }

    private static void assertHasTheHeaderOfAProject(FormEdition edition) {
        assertThat(edition.requiredFields(Stage.DRAFT)).containsExactly(FormField.PROJECT_NAME);
        assertThat(edition.requiredFields(Stage.DECLARATION))
                .hasSize(10)
                .contains(FormField.FISCAL_YEAR, FormField.SUPERVISING_DEPARTMENT, FormField.ANNUAL_GOAL)
                .doesNotContain(FormField.DEPARTMENT_NAME, FormField.TASK);
        assertThat(edition.requiredSources(Stage.DECLARATION)).containsExactly(FundingKind.FISCAL, FundingKind.OTHER);
    }

    @Test
    void theCountyFormDemandsTheSevenSlotsThatItMarks() {
        FormEdition county = BuiltInEditions.pingluo2021();

        assertHasTheHeaderOfAProject(county);
        assertThat(county.id()).isEqualTo("pingluo-2021");
        assertThat(county.title()).isEqualTo("部门项目支出预算绩效目标表");
        assertThat(slots(county, Requirement.REQUIRED_QUANTIFIED)).containsExactly("quantity", "cost");
        assertThat(slots(county, Requirement.REQUIRED))
                .containsExactly(
                        "quality", "timeliness", "social-benefit", "sustainable-impact", "beneficiary-satisfaction");
        assertThat(slots(county, Requirement.OPTIONAL)).isEmpty();
        assertThat(county.requiredCategories(Stage.APPROVAL)).isEmpty();
    }

    @Test
    void theProjectFormOf2015DemandsThreeFirstTiersAndNoSlot() {
        FormEdition project = BuiltInEditions.mof2015Project();

        assertHasTheHeaderOfAProject(project);
        assertThat(project.id()).isEqualTo("mof-2015-project");
        assertThat(project.document()).isEqualTo("财预〔2015〕88号");
        assertThat(project.requiredCategories(Stage.DECLARATION)).containsExactly(OUTPUT, BENEFIT, SATISFACTION);
        assertThat(slots(project, Requirement.OPTIONAL))
                .hasSize(9)
                .contains("cost", "sustainable-impact")
                .doesNotContain("economic-cost");
        assertThat(project.slots(Stage.APPROVAL)).hasSize(9);
    }

    @Test
    void theDepartmentFormOf2015DemandsTasksAndNoProject() {
        FormEdition department = BuiltInEditions.mof2015Department();

        assertThat(department.id()).isEqualTo("mof-2015-department");
        assertThat(department.requiredFields(Stage.DRAFT)).containsExactly(FormField.DEPARTMENT_NAME);
        assertThat(department.requires(FormField.TASK, Stage.DECLARATION)).isTrue();
        assertThat(department.requires(FormField.PROJECT_NAME, Stage.APPROVAL)).isFalse();
        assertThat(department.requiredSources(Stage.APPROVAL)).isEmpty();
        assertThat(slots(department, Requirement.OPTIONAL))
                .isEqualTo(slots(BuiltInEditions.mof2015Project(), Requirement.OPTIONAL));
    }

    @Test
    void theProjectFormOf2021HasCostsAsAFirstTierAndDemandsWeightsAtApproval() {
        FormEdition project = BuiltInEditions.mof2021Project();

        assertHasTheHeaderOfAProject(project);
        assertThat(project.document()).isEqualTo("财预〔2021〕101号");
        assertThat(project.requiredCategories(Stage.DECLARATION)).containsExactly(OUTPUT, BENEFIT, SATISFACTION);
        assertThat(project.requiredAttributes(Stage.DECLARATION)).isEmpty();
        assertThat(project.requiredAttributes(Stage.APPROVAL)).containsExactly(IndicatorAttribute.WEIGHT);
        assertThat(slots(project, Requirement.REQUIRED)).containsExactly("quantity");
        assertThat(project.slots(Stage.DECLARATION))
                .filteredOn(slot -> slot.category().equals(COST))
                .extracting(slot -> slot.dimension().code())
                .containsExactly("economic-cost", "social-cost", "ecological-cost");
    }

    @Test
    void theGenericFormDemandsTheThreeFirstTiersAndNothingElse() {
        FormEdition generic = BuiltInEditions.generic();

        assertThat(generic.id()).isEqualTo("generic");
        assertThat(generic.requiredCategories(Stage.DECLARATION))
                .containsExactly(OUTPUT, BENEFIT, SATISFACTION)
                .allMatch(IndicatorCategory::isKnown);
        assertThat(generic.requiredFields(Stage.APPROVAL)).isEmpty();
        assertThat(generic.requiredSources(Stage.APPROVAL)).isEmpty();
        assertThat(generic.slots(Stage.APPROVAL)).isEmpty();
    }

    @Test
    void anEditionIsFoundByItsId() {
        for (FormEdition edition : FormEdition.builtIn()) {
            assertThat(FormEdition.find(edition.id())).containsSame(edition);
        }
        assertThat(FormEdition.builtIn()).hasSize(5);
        assertThat(FormEdition.find("own-2027")).isEmpty();
    }

    @Test
    void theCodesOfDemandsAreWhatIsStored() {
        assertThat(Requirement.values())
                .extracting(Requirement::code)
                .containsExactly("optional", "required", "required-quantified");
        assertThat(Stage.values())
                .extracting(Stage::code)
                .containsExactly("draft", "declaration", "approval", "monitoring", "self-assessment");
    }
}
