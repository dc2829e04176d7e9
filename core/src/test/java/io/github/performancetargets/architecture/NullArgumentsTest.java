package io.github.performancetargets.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.bulk.BulkRunner;
import io.github.performancetargets.json.JsonBuffer;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.laws.NullLaw;
import io.github.performancetargets.laws.Samples;
import io.github.performancetargets.rollup.FindingSummaryCollector;
import io.github.performancetargets.rollup.RollUpCollector;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.scheme.ScoringSchemeException;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.unit.CatalogueSystem;
import io.github.performancetargets.unit.SymbolFormat;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.ReviewProfile;
import io.github.performancetargets.validation.ReviewProfileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public method and constructor refuses null with a NullPointerException, unless it says that it takes null. */
class NullArgumentsTest {
    private static final List<Object> OBJECTS = objects();

    @Test
    void nullIsRefusedWhereverItIsNotSaidToBeTaken() throws IOException {
        Samples samples = Samples.of(OBJECTS)
                .with(Object.class, FullTable.table())
                .with(Class.class, PerformanceTargetTable.class)
                .withText(RuleDefinition.class, "own/rule");

        NullLaw law = NullLaw.with(samples).onExportedTypesOf(Path.of("target/classes"));

        assertThat(law.wrong()).isEmpty();
        assertThat(law.untried()).isEmpty();
        assertThat(law.tried()).isGreaterThan(500);
    }

    private static List<Object> objects() {
        List<Object> objects = new ArrayList<>(Everything.walk().objects());
        objects.add(TableFacts.of(FullTable.table(), FormEdition.GENERIC, Stage.DECLARATION));
        objects.add(RollUpCollector.by(ScoringScheme.standard()));
        objects.add(ReviewProfile.parse(""));
        objects.add(CatalogueSystem.of(UnitCatalogue.standard()));
        objects.add(SymbolFormat.of(UnitCatalogue.standard()));
        objects.add(new JsonBuffer());
        objects.add(PlainJson.STRICT.lines(new ByteArrayInputStream(new byte[0]), PerformanceTargetTable.class));
        objects.add(PlainJson.STRICT.lines(new ByteArrayOutputStream()));
        objects.add(blocks());
        objects.add(firstBlock());
        objects.add(BulkRunner.on(1));
        objects.add(new FindingSummaryCollector());
        objects.add(refusedScheme());
        objects.add(refusedProfile());
        return objects;
    }

    private static JsonLineBlocks<PerformanceTargetTable> blocks() {
        return PlainJson.STRICT.blocks(
                new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)), PerformanceTargetTable.class);
    }

    private static Object firstBlock() {
        try (JsonLineBlocks<PerformanceTargetTable> blocks = blocks()) {
            return blocks.next().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ScoringSchemeException refusedScheme() {
        try {
            throw new AssertionError(ScoringScheme.parse("nothing of the kind"));
        } catch (ScoringSchemeException expected) {
            return expected;
        }
    }

    private static ReviewProfileException refusedProfile() {
        try {
            throw new AssertionError(ReviewProfile.parse("nothing of the kind"));
        } catch (ReviewProfileException expected) {
            return expected;
        }
    }
}
