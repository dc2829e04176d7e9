package io.github.performancetargets.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** 表式目录 The editions that a caller judges tables by, found by the id that a table carries. Immutable. */
public final class EditionRegistry {
    private static final EditionRegistry BUILT_IN = new EditionRegistry(Map.of());

    private final Map<String, FormEdition> own;

    private EditionRegistry(Map<String, FormEdition> own) {
        this.own = own;
    }

    /** The built-in editions. */
    public static EditionRegistry builtIn() {
        return BUILT_IN;
    }

    /** The same with one more edition; one with the same id is replaced, a built-in one too. */
    public EditionRegistry with(FormEdition edition) {
        Map<String, FormEdition> more = new HashMap<>(own);
        more.put(edition.id(), Objects.requireNonNull(edition, "edition"));
        return new EditionRegistry(Map.copyOf(more));
    }

    /** The edition of an id, if it is known. */
    public Optional<FormEdition> find(String id) {
        FormEdition edition = own.get(id);
        return edition != null ? Optional.of(edition) : FormEdition.find(id);
    }
}
