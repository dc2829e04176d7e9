package io.github.performancetargets.unit;

/** A factor of a compound unit: an atom and its power, 1 or more. */
record UnitPower(UnitDefinition definition, int power) {}
