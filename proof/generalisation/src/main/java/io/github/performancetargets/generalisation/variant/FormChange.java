package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import java.util.Optional;
import java.util.Random;

/** 改动 What one kind of variant does to a form. */
@FunctionalInterface
public interface FormChange {
    /**
     * Changes a form.
     *
     * @param form the form
     * @param next another form of the same sort, for documents of two
     * @param random what is chosen by chance, the same in every run
     * @return nothing where the form has not what would be changed
     */
    Optional<Made> apply(BaseForm form, BaseForm next, Random random);
}
