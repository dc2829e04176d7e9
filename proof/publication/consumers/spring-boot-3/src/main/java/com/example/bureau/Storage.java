package com.example.bureau;

import io.github.performancetargets.beanvalidation.Reviewed;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Stage;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stores what a reviewer does not refuse. */
@RestController
public class Storage {
    private final Declarations declarations;

    /** With the mapper. */
    public Storage(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * What a client sends.
     *
     * @param id the key
     * @param table without errors of a draft
     */
    public record Sent(
            String id, @Reviewed(severity = Severity.ERROR, stage = Stage.DRAFT) PerformanceTargetTable table) {}

    @PostMapping("/declarations")
    PerformanceTargetTable save(@Valid @RequestBody Sent sent) {
        declarations.save(sent.id(), sent.table());
        return sent.table();
    }

    @GetMapping("/declarations/{id}")
    PerformanceTargetTable find(@PathVariable("id") String id) {
        return declarations.find(id);
    }
}
