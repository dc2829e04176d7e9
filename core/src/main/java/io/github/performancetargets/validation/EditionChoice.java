package io.github.performancetargets.validation;

import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 表式的选择 Which edition judges a table. */
sealed interface EditionChoice {
    /** The edition, or null where the table names one that nobody knows. */
    @Nullable
    FormEdition edition(PerformanceTargetTable table);

    /** One for all tables. */
    record Fixed(FormEdition edition) implements EditionChoice {
        /** Checks that the edition is there. */
        public Fixed {
            Objects.requireNonNull(edition, "edition");
        }

        @Override
        public FormEdition edition(PerformanceTargetTable table) {
            return edition;
        }
    }

    /** The one that the table names; the generic one where it names none. */
    record Named(EditionRegistry editions) implements EditionChoice {
        /** Checks that the editions are there. */
        public Named {
            Objects.requireNonNull(editions, "editions");
        }

        @Override
        public @Nullable FormEdition edition(PerformanceTargetTable table) {
            Optional<String> id = table.edition();
            return id.isEmpty() ? FormEdition.GENERIC : editions.find(id.get()).orElse(null);
        }
    }
}
