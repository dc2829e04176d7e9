package io.github.performancetargets.generalisation.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.form.ConformanceForms;
import io.github.performancetargets.generalisation.form.RegionWords;
import io.github.performancetargets.generalisation.grid.FormCell;
import io.github.performancetargets.generalisation.grid.FormDocument;
import io.github.performancetargets.generalisation.grid.FormGrid;
import io.github.performancetargets.generalisation.grid.Format;
import io.github.performancetargets.generalisation.score.ScoreTally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generator itself: what it makes is what its list says, and the same in every run. */
class GeneratorTest {
    private static final Map<String, List<Variant>> MADE = new HashMap<>();

    private static List<BaseForm> forms = List.of();

    @BeforeAll
    static void readForms() throws IOException {
        forms = ConformanceForms.in(Path.of(System.getProperty("conformance.directory")));
    }

    static Stream<VariantKind> kinds() {
        return Kinds.all().stream();
    }

    static Stream<VariantKind> changes() {
        return kinds().filter(kind -> !kind.name().equals("identity"));
    }

    private static List<Variant> variants(VariantKind kind) {
        return MADE.computeIfAbsent(kind.name(), name -> new Generator(forms).variants(kind));
    }

    private static BaseForm form(Variant variant) {
        return forms.stream()
                .filter(form -> form.name().equals(variant.form()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCaseWithAModelIsAForm() {
        assertThat(forms).hasSizeGreaterThanOrEqualTo(113);
        assertThat(forms.stream().mapToInt(form -> form.tables().size()).sum()).isGreaterThanOrEqualTo(122);
    }

    @Test
    void formsThatNothingWasDoneToAreReadAsAWholeInEveryFormat() throws IOException {
        ScoreTally all = ScoreTally.NONE;
        for (Variant variant : variants(Kinds.all().get(0))) {
            ScoreTally one = variant.score();
            assertThat(one.isWhole()).as(variant.name()).isTrue();
            all = all.plus(one);
        }
        assertThat(all.tables()).isEqualTo(all.whole()).isGreaterThan(400);
        assertThat(all.found()).isEqualTo(all.rows()).isGreaterThan(2_500);
        assertThat(all.wrong() + all.lost() + all.besides() + all.invented()).isZero();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void makesTheSameInEveryRun(VariantKind kind) {
        assertThat(new Generator(forms).variants(kind))
                .isEqualTo(variants(kind))
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyVariantDiffersFromItsForm(VariantKind kind) throws IOException {
        for (Variant variant : variants(kind)) {
            FormDocument original = form(variant).document();
            if (variant.format() == Format.TEXT || variant.format() == Format.HTML) {
                byte[] unchanged = form(variant).page() && kind.isOfText()
                        ? Format.HTML.write(original)
                        : variant.format().write(original);
                assertThat(variant.bytes()).as(variant.name()).isNotEqualTo(unchanged);
            } else {
                assertThat(variant.made().document()).as(variant.name()).isNotEqualTo(original);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void cellsDoNotOverlapAndStayInTheirTable(VariantKind kind) {
        for (Variant variant : variants(kind)) {
            for (FormGrid grid : variant.made().document().tables()) {
                Set<List<Integer>> covered = new HashSet<>();
                int places = 0;
                int bottom = 0;
                for (FormCell cell : grid.cells()) {
                    for (int row = cell.row(); row < cell.bottom(); row++) {
                        for (int column = cell.column(); column < cell.right(); column++) {
                            covered.add(List.of(row, column));
                        }
                    }
                    places += cell.rows() * cell.columns();
                    bottom = Math.max(bottom, cell.bottom());
                }
                assertThat(covered).as(variant.name()).hasSize(places);
                assertThat(bottom).as(variant.name()).isLessThanOrEqualTo(grid.height());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noWordOfTheFormIsLostUnlessItWasReplaced(VariantKind kind) {
        boolean replaces = kind.name().contains("unlisted") || kind.name().equals("synonyms");
        for (Variant variant : variants(kind)) {
            FormDocument original = form(variant).document();
            Set<String> words = new TreeSet<>(variant.made().document().texts());
            Set<String> missing = new TreeSet<>(original.texts());
            missing.removeAll(words);
            assertThat(missing.isEmpty()).as("%s %s", variant.name(), missing).isEqualTo(!replaces);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void foreignRowsAreToldByWordsThatNoFormHolds(VariantKind kind) {
        boolean around = variants(kind).stream()
                .anyMatch(variant -> !variant.made().foreign().isEmpty());
        boolean adds = Stream.of(
                        "table-", "rows-", "pasted-before", "pasted-behind", "headings", "footers", "menus", "buttons")
                .anyMatch(kind.name()::startsWith);
        assertThat(around).isEqualTo(adds);
        for (Variant variant : variants(kind)) {
            String models = RegionWords.plain(variant.made().tables().toString());
            variant.made()
                    .foreign()
                    .forEach(row -> assertThat(row)
                            .isNotEmpty()
                            .allSatisfy(word -> assertThat(models).doesNotContain(RegionWords.plain(word))));
        }
    }

    @Test
    void whatJudgesIsNothingThatIsFitted() {
        for (String list : List.of("foreign", "headings", "footers", "menus", "buttons", "unlisted", "tiers")) {
            Set<String> fit = words(list + "-fit.txt");
            assertThat(words(list + "-judge.txt")).as(list).isNotEmpty().doesNotContainAnyElementsOf(fit);
        }
        assertThat(Kinds.all().stream().filter(VariantKind::judge)).hasSizeGreaterThanOrEqualTo(15);
    }

    private static Set<String> words(String file) {
        return Lists.blocks(file).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(word -> word.matches(".*\\p{IsHan}{3,}.*"))
                .collect(Collectors.toSet());
    }

    @Test
    void aPageIsPastedAsTextWithACellBehindEachTab() throws IOException {
        VariantKind pasted = Kinds.all().stream()
                .filter(kind -> kind.name().equals("pasted-page"))
                .findFirst()
                .orElseThrow();
        Variant fengjie = variants(pasted).stream()
                .filter(variant -> variant.form().equals("202-fengjie-approval"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(fengjie.bytes(), StandardCharsets.UTF_8))
                .contains("\t一级指标\t二级指标\t三级指标\t指标值\t", "\t\t社会成本指标\n")
                .doesNotContain("<td");
    }
}
