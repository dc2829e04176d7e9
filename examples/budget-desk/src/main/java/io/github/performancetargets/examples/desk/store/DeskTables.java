package io.github.performancetargets.examples.desk.store;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** 表库 The tables of the desk. */
interface DeskTables extends JpaRepository<DeskTable, Long> {
    @EntityGraph(attributePaths = "document")
    List<DeskTable> findByStateInOrderById(Set<TableState> states);
}
