package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.grid.Format;
import java.util.EnumSet;
import java.util.Set;

/**
 * 变体类别 A kind of variant.
 *
 * @param name what it is called
 * @param judge whether it only judges: it takes no part in fitting, and its documents are never looked at one by one
 * @param formats those in which it exists
 * @param description what is done to the form
 * @param change what does it
 */
public record VariantKind(String name, boolean judge, Set<Format> formats, String description, FormChange change) {
    /** Copies the set. */
    public VariantKind {
        formats = EnumSet.copyOf(formats);
    }

    /** Whether it is about text alone, and so says itself which forms it can be made of. */
    boolean isOfText() {
        return formats.equals(EnumSet.of(Format.TEXT));
    }
}
