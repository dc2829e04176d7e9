package io.github.performancetargets.documents.region;

import java.util.Optional;

/**
 * 归类的行 A row of a sheet with what it is.
 *
 * @param row of the sheet, from 0
 * @param label that the cheapest sequence gives it
 * @param header in force, for indicators and their headers
 * @param cost of the label for this row, with the step from the row above
 * @param runnerUp the label of the cheapest other sequence; the label itself where no other is possible
 * @param margin how much dearer that one is
 * @param features what holds of the row below its header, as bits
 */
public record LabelledRow(
        int row, RowLabel label, Optional<Candidate> header, int cost, RowLabel runnerUp, int margin, long features) {}
