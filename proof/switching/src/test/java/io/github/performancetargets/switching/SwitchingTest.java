package io.github.performancetargets.switching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is switched off is missed by the documents that need it, and by no other; and it is on again afterwards. */
class SwitchingTest {
    private static final String FORM = """
            项目名称\t培训
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t人数\t3人
            """;

    private static CaseDocuments documents(Path folder, List<Switch> switches) throws Exception {
        Files.writeString(folder.resolve("a.txt"), FORM);
        Files.writeString(folder.resolve("b.txt"), FORM.replace("指标值", "绩效指标值"));
        Files.writeString(folder.resolve("remarks.txt"), "no document");
        return new CaseDocuments(folder, switches);
    }

    private static Switch of(List<Switch> switches, SwitchKind kind, String owner, String name) {
        return switches.stream()
                .filter(off -> off.kind() == kind
                        && off.owner().endsWith(owner)
                        && off.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMethodServesTheDocumentsForWhichItSaysYes(@TempDir Path folder) throws Exception {
        List<Switch> switches = Switches.all();
        CaseDocuments documents = documents(folder, switches);
        Switch header = of(switches, SwitchKind.METHOD, "region.RowPath", "isHeader");
        assertThat(documents.count()).isEqualTo(2);
        assertThat(documents.served(header).models()).isEqualTo(2);
        assertThat(documents.served(header)).as("it was on again").isEqualTo(documents.served(header));
        assertThat(documents
                        .served(of(switches, SwitchKind.METHOD, "bind.FieldValues", "isSeal"))
                        .any())
                .isZero();
    }

    @Test
    void aWordServesTheDocumentsThatHoldIt(@TempDir Path folder) throws Exception {
        List<Switch> switches = Switches.all();
        CaseDocuments documents = documents(folder, switches);
        assertThat(documents
                        .served(of(switches, SwitchKind.WORD, "field project-name", "项目名称"))
                        .models())
                .isEqualTo(2);
        assertThat(documents
                        .served(of(switches, SwitchKind.WORD, "field term", "建设周期"))
                        .any())
                .isZero();
    }

    @Test
    void aWeightIsSetBack(@TempDir Path folder) throws Exception {
        List<Switch> switches = Switches.all();
        CaseDocuments documents = documents(folder, switches);
        Switch weight = switches.get(switches.size() - 1);
        assertThat(weight.kind()).isEqualTo(SwitchKind.WEIGHT);
        assertThat(documents.served(weight)).isEqualTo(documents.served(weight));
    }

    @Test
    void whatWasFoundIsKeptUntilSomethingChanges(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("progress.tsv");
        Switch off = new Switch(SwitchKind.WORD, "field term", "建设周期");
        new FoundSoFar(file, "sum").add(new Served(off.key(), 1, 1, "a.txt"));
        assertThat(new FoundSoFar(file, "sum").of(off)).contains(new Served(off.key(), 1, 1, "a.txt"));
        assertThat(new FoundSoFar(file, "another").of(off)).isEmpty();
    }
}
