package io.github.performancetargets.review;

import io.github.performancetargets.table.Goal;
import io.github.performancetargets.value.Bound;

/**
 * 目标中的数字 A number that a goal states.
 *
 * @param goal the goal
 * @param row its index in the table
 * @param words the clause as written
 * @param thing what is counted or measured, for comparing
 * @param bound the number
 */
record GoalStatement(Goal goal, int row, String words, String thing, Bound bound) {}
