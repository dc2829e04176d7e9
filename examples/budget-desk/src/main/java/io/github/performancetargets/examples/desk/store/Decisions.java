package io.github.performancetargets.examples.desk.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** 豁免库 What reviewers decided. */
interface Decisions extends JpaRepository<Decision, Long> {
    List<Decision> findByTableIdOrderById(long tableId);

    List<Decision> findByTableIdInOrderById(Collection<Long> tableIds);

    void deleteByTableIdAndFindingKey(long tableId, String findingKey);
}
