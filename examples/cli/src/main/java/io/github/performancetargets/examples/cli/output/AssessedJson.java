package io.github.performancetargets.examples.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import java.io.UncheckedIOException;
import java.util.Locale;

/** 复核结果的 JSON What was computed again of a table, as JSON with words. */
public final class AssessedJson {
    private static final ObjectMapper MAPPER = PerformanceTargetJson.mapper();

    private final Locale locale;
    private final CheckedJson checked;

    /** Words in this language. */
    public AssessedJson(Locale locale) {
        this.locale = locale;
        this.checked = new CheckedJson(locale);
    }

    /** Adds which table it is, what was computed, and the findings. */
    public void fill(ObjectNode line, int number, PerformanceTargetTable table, Assessment assessment, Report report) {
        named(line, number, table);
        line.put("notice", Assessment.notice(locale));
        line.putRawValue("assessment", raw(assessment));
        checked.findings(line, report);
    }

    /** Adds which table it is. */
    static ObjectNode named(ObjectNode line, int number, PerformanceTargetTable table) {
        line.put("table", number);
        table.title().ifPresent(title -> line.put("title", title));
        table.project().map(Project::name).ifPresent(name -> line.put("project", name));
        return line;
    }

    static RawValue raw(Object value) {
        try {
            return new RawValue(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
