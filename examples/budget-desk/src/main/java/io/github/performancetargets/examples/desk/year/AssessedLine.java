package io.github.performancetargets.examples.desk.year;

import io.github.performancetargets.assessment.AssessedExecution;
import io.github.performancetargets.assessment.AssessedIndicator;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.assessment.ScoreRange;
import io.github.performancetargets.examples.desk.review.Names;
import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.quantity.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 自评行 A self-assessment in the list, with the points that the scheme gives.
 *
 * @param id the key of its table
 * @param unit whose it is
 * @param name of the project
 * @param printed the total as printed
 * @param expected the total as the scheme gives it; empty where it is not known for every row
 * @param difference the points by which the total, or all rows together, differ from what the scheme gives, up or down, whichever is
 *     more; empty where nothing could be compared
 * @param lines the rows in words
 */
public record AssessedLine(
        long id,
        String unit,
        String name,
        Optional<Amount> printed,
        Optional<ScoreRange> expected,
        Optional<Amount> difference,
        List<String> lines) {
    /** 差异最大者在前 Those that differ most first, those that could not be compared last. */
    static final Comparator<AssessedLine> BY_DIFFERENCE =
            Comparator.comparing(line -> line.difference().orElse(Amount.of(-1)), Comparator.reverseOrder());

    private static final Set<ScoreAgreement> COMPARED =
            Set.of(ScoreAgreement.AGREES, ScoreAgreement.WITHIN, ScoreAgreement.GIVEN_BY_HAND);

    static AssessedLine of(DeskTable table, Assessment assessment, Locale locale) {
        return new AssessedLine(
                table.id(),
                Names.unit(table.content()),
                Names.table(table.content()),
                assessment.total().printed(),
                assessment.total().expected(),
                difference(assessment),
                assessment.lines(locale));
    }

    private static Optional<Amount> difference(Assessment assessment) {
        List<Amount> compared = new ArrayList<>();
        assessment.total().difference().map(Amount::abs).ifPresent(compared::add);
        Stream<ScoreAgreement> agreements = Stream.concat(
                assessment.execution().map(AssessedExecution::agreement).stream(),
                assessment.indicators().stream().map(AssessedIndicator::agreement));
        if (agreements.anyMatch(COMPARED::contains)) {
            Stream<Optional<Amount>> differences = Stream.concat(
                    assessment.execution().map(AssessedExecution::difference).stream(),
                    assessment.indicators().stream().map(AssessedIndicator::difference));
            compared.add(differences.flatMap(Optional::stream).map(Amount::abs).reduce(Amount.ZERO, Amount::plus));
        }
        return compared.stream().max(Comparator.naturalOrder());
    }
}
