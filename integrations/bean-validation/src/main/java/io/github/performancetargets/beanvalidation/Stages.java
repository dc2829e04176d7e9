package io.github.performancetargets.beanvalidation;

import io.github.performancetargets.table.Stage;
import io.github.performancetargets.validation.TableValidator;
import jakarta.validation.ConstraintDefinitionException;
import java.util.Arrays;

/** 注解的阶段 The stage that an annotation names. */
final class Stages {
    private Stages() {}

    /** The validator for it; the same where none is named. */
    static TableValidator of(TableValidator tables, Stage[] named) {
        if (named.length > 1) {
            throw new ConstraintDefinitionException("expected one stage, found " + Arrays.toString(named));
        }
        return named.length == 0 ? tables : tables.at(named[0]);
    }
}
