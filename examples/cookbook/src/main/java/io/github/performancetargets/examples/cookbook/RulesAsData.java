package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.validation.ReviewProfile;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** 审核方案 Which rules apply, and how they weigh, in a file. */
public final class RulesAsData {
    // region profile
    /** The validator of a bureau, as its file says. */
    public static TableValidator validator(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return TableValidator.review(EditionRegistry.builtIn()).withProfile(ReviewProfile.read(reader));
        }
    }
    // endregion

    private RulesAsData() {}
}
