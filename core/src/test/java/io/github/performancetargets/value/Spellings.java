package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What the tables of spellings say of each text. */
final class Spellings {
    private Spellings() {}

    /** Asserts the type of target that a text means, and how it is printed: like the text where nothing is said. */
    static void reads(String text, String kind, @Nullable String printed) {
        Target target = StatedTarget.read(text).target();

        assertThat(target.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(target).hasToString(printed == null ? text : printed);
    }
}
