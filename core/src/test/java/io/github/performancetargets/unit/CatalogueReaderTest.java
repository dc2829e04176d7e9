package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    /** All that a line of the file says about a unit. */
    private static Map<String, String> facts(UnitCatalogue catalogue) {
        Map<String, String> facts = new LinkedHashMap<>();
        catalogue
                .words()
                .forEach((word, unit) -> facts.put(
                        word,
                        unit + " " + unit.kind() + " " + unit.dimension() + " " + unit.factor() + " "
                                + unit.englishName() + " " + catalogue.takesNoun(unit) + " "
                                + catalogue.longestMatch(word, 0)));
        return facts;
    }

    @Test
    void readsTheTextAnewAsTheSameCatalogue() {
        UnitCatalogue anew = CatalogueReader.read(StandardUnits.lines());

        assertThat(anew.units()).isEqualTo(UnitCatalogue.standard().units());
        assertThat(facts(anew)).isEqualTo(facts(UnitCatalogue.standard()));
    }

    // builders refuse a word that is taken; the text is not read by one
    @Test
    void everyWordOfTheTextStandsThereOnceAndIsASymbol() {
        Set<String> seen = new HashSet<>();
        int words = 0;
        for (String line : StandardUnits.lines().lines().toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\\|", -1);
            assertThat(columns).as(line).hasSizeBetween(6, 7);
            SymbolParser.requireWord(columns[0]);
            assertThat(seen.add(columns[0])).as(line).isTrue();
            words++;
            for (String synonym : columns.length < 7 ? new String[0] : columns[6].split(" ", -1)) {
                String word = synonym.startsWith("~") ? synonym.substring(1) : synonym;
                assertThat(word).as(line).isNotBlank();
                assertThat(seen.add(word)).as(line + ": " + word).isTrue();
                assertThat(UnitCatalogue.standard().find(word))
                        .map(MeasurementUnit::symbol)
                        .contains(columns[0]);
                words++;
            }
        }

        assertThat(UnitCatalogue.standard().words()).hasSize(words);
    }

    // units of one row are compared by identity before all else
    @Test
    void threadsThatAskAtOnceGetOneUnitOfEachRow() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 10; round++) {
                UnitCatalogue fresh = CatalogueReader.read(StandardUnits.lines());
                CountDownLatch start = new CountDownLatch(1);
                List<Future<List<MeasurementUnit>>> answers = new ArrayList<>();
                for (int thread = 0; thread < 8; thread++) {
                    answers.add(threads.submit(() -> {
                        start.await();
                        return fresh.units();
                    }));
                }
                start.countDown();
                List<MeasurementUnit> first = answers.get(0).get();
                for (Future<List<MeasurementUnit>> answer : answers) {
                    List<MeasurementUnit> units = answer.get();
                    for (int row = 0; row < first.size(); row++) {
                        assertThat(units.get(row)).isSameAs(first.get(row));
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCopyOfTheCatalogueSaysTheSame() {
        UnitCatalogue copy = UnitCatalogue.standard().toBuilder().build();

        assertThat(copy.units()).isEqualTo(UnitCatalogue.standard().units());
        assertThat(facts(copy)).isEqualTo(facts(UnitCatalogue.standard()));
    }

    @Test
    void readsDimensionsWithPowersAndFactorsWithSlashes() {
        assertThat(MeasurementUnit.parse("亩").factor()).isEqualTo(Ratio.of(2000, 3));
        assertThat(MeasurementUnit.parse("亩").dimension())
                .isEqualTo(UnitDimension.of("长度").pow(2));
        assertThat(MeasurementUnit.parse("千瓦时").factor()).isEqualTo(Ratio.of(3_600_000));
        assertThat(MeasurementUnit.parse("千瓦时").dimension())
                .isEqualTo(UnitDimension.of("质量")
                        .times(UnitDimension.of("长度").pow(2))
                        .times(UnitDimension.of("时间").pow(-2)));
    }
}
