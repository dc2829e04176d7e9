package io.github.performancetargets.examples.mcp;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.Verdict;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 工具 What a model may ask. The answers are the JSON of the library as a text: as structured content, amounts would pass through
 * binary fractions.
 */
final class TargetTools {
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final TableValidator validator = TableValidator.review(EditionRegistry.builtIn());
    private final GivenTables given;

    TargetTools(GivenTables given) {
        this.given = given;
    }

    List<SyncToolSpecification> all() {
        return List.of(
                tool(
                        "parse",
                        "解析指标值",
                        "Reads value texts (指标值) such as ≥200 人 or 每次 10000-30000 元, each whole or not at all: the typed value, or"
                                + " why it was not understood, in the same order.",
                        schema(List.of("texts"), Map.of("texts", Map.of("type", "array", "items", TEXT))),
                        TargetTools::parse),
                tool(
                        "read",
                        "读表",
                        "Reads the tables of performance targets (绩效目标表) of a document, as JSON, and says what it could not place.",
                        documentSchema(Map.of()),
                        this::read),
                tool(
                        "check",
                        "审核",
                        "Checks whether tables of performance targets are complete, and remarks what a reviewer would: rule, severity,"
                                + " place, message. A table may be given as its JSON.",
                        documentSchema(Map.of()),
                        this::check),
                tool(
                        "assess",
                        "自评复核",
                        "Computes the points of self-assessments (绩效自评) again by a scheme (评分办法), row by row; for reference, no"
                                + " substitute for the scoring.",
                        documentSchema(Map.of("scheme", schemes())),
                        this::assess));
    }

    private static Map<String, Object> schemes() {
        return Map.of(
                "enum", ScoringScheme.builtIn().stream().map(ScoringScheme::id).toList());
    }

    private Map<String, Object> documentSchema(Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "document",
                Map.of(
                        "type",
                        "string",
                        "description",
                        "the form as a text (cells separated by tabs, or HTML), or one table as JSON"));
        if (given.readsFiles()) {
            properties.put(
                    "path",
                    Map.of(
                            "type",
                            "string",
                            "description",
                            "a file (docx, doc, xlsx, xls, csv, html, txt) in the folders of this server"));
        }
        properties.put("lang", Map.of("enum", List.of("zh", "en"), "description", "of messages; Chinese by default"));
        properties.putAll(more);
        return schema(List.of(), properties);
    }

    private static Map<String, Object> schema(List<String> required, Map<String, Object> properties) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /** 操作 What a tool does. */
    @FunctionalInterface
    private interface Operation {
        String answer(CallArguments arguments) throws RefusedCallException;
    }

    private static SyncToolSpecification tool(
            String name, String title, String description, Map<String, Object> input, Operation operation) {
        Tool tool = Tool.builder(name, input)
                .title(title)
                .description(description)
                .annotations(new ToolAnnotations(title, true, false, true, false, null))
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) -> answered(operation, request.arguments()))
                .build();
    }

    private static CallToolResult answered(Operation operation, Map<String, Object> arguments) {
        try {
            return CallToolResult.builder()
                    .addTextContent(operation.answer(new CallArguments(arguments)))
                    .isError(false)
                    .build();
        } catch (RefusedCallException e) {
            return CallToolResult.builder()
                    .addTextContent(e.reason())
                    .isError(true)
                    .build();
        }
    }

    private static String parse(CallArguments arguments) throws RefusedCallException {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (String text : arguments.texts("texts")) {
            values.addRawValue(AnswerJson.raw(StatedTarget.read(text)));
        }
        return values.toString();
    }

    private String read(CallArguments arguments) throws RefusedCallException {
        return each(arguments, (table, remarks, item) -> item.putRawValue("table", AnswerJson.raw(table)));
    }

    private String check(CallArguments arguments) throws RefusedCallException {
        return each(arguments, (table, remarks, item) -> {
            Report report = validator.validate(table);
            item.put("verdict", Verdict.of(report, remarks).code());
            item.putRawValue("report", AnswerJson.raw(report.shown(arguments.locale())));
        });
    }

    private String assess(CallArguments arguments) throws RefusedCallException {
        Assessor assessor = Assessor.by(scheme(arguments.text("scheme")));
        return each(arguments, (table, remarks, item) -> {
            item.put("notice", Assessment.notice(arguments.locale()));
            item.putRawValue("assessment", AnswerJson.raw(assessor.assess(table)));
        });
    }

    private static ScoringScheme scheme(@Nullable String id) throws RefusedCallException {
        if (id == null) {
            return ScoringScheme.standard();
        }
        Optional<ScoringScheme> found = ScoringScheme.builtIn(id);
        if (found.isEmpty()) {
            throw new RefusedCallException("expected as 'scheme' one of "
                    + ScoringScheme.builtIn().stream().map(ScoringScheme::id).toList() + ", found '" + id + "'");
        }
        return found.get();
    }

    /** 表的应答 What is answered of one table. */
    @FunctionalInterface
    private interface TableAnswer {
        void fill(PerformanceTargetTable table, List<Remark> remarks, ObjectNode item);
    }

    private String each(CallArguments arguments, TableAnswer answer) throws RefusedCallException {
        ReadResult read = given.of(arguments);
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        ArrayNode tables = whole.putArray("tables");
        List<List<Remark>> remarks = read.remarksByTable();
        for (int i = 0; i < read.tables().size(); i++) {
            answer.fill(read.tables().get(i), remarks.get(i), tables.addObject().put("number", i + 1));
        }
        AnswerJson.remarks(whole, read.remarks(), arguments.locale());
        return whole.toString();
    }
}
