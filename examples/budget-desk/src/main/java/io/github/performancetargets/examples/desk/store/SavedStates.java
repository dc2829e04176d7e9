package io.github.performancetargets.examples.desk.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** 历史库 The states that tables had. */
interface SavedStates extends JpaRepository<SavedState, Long> {
    List<SavedState> findByTableIdOrderByVersionDesc(long tableId);

    Optional<SavedState> findByTableIdAndVersion(long tableId, int version);
}
