package io.github.performancetargets.documents.print;

import io.github.performancetargets.rule.Severity;

/**
 * 批注 A finding in the words of one language.
 *
 * @param number by which the cells that it concerns point at it, from 1 within a table
 * @param severity how much it weighs
 * @param weight the severity in words
 * @param place where, as a reviewer names it
 * @param message the fact and what would mend it
 * @param rule the id of the rule
 */
public record Note(int number, Severity severity, String weight, String place, String message, String rule) {}
