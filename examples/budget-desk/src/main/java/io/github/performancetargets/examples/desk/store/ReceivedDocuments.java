package io.github.performancetargets.examples.desk.store;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** 文件库 The documents that were handed in. */
interface ReceivedDocuments extends JpaRepository<ReceivedDocument, Long> {
    List<ReceivedDocument> findByTablesOrderById(int tables);
}
