package io.github.performancetargets.examples.cli.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Reasons;
import io.github.performancetargets.examples.cli.input.DocumentTables;
import io.github.performancetargets.examples.cli.input.Input;
import io.github.performancetargets.examples.cli.input.JsonTables;
import io.github.performancetargets.examples.cli.input.Tables;
import io.github.performancetargets.examples.cli.output.AssessedJson;
import io.github.performancetargets.examples.cli.output.CheckedJson;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 服务的操作 What the service does: the same as the commands of the same names. */
public final class ServedTables {
    private final ObjectMapper mapper = PerformanceTargetJson.mapper();
    private final TableValidator validator;
    private final Assessor assessor;
    private final TableValidator assessing;
    private final UnitCatalogue units;

    /**
     * The operations of a service.
     *
     * @param validator what checks
     * @param assessor what computes again
     * @param assessing what is said of tables that are computed again
     * @param units what units are read
     */
    public ServedTables(TableValidator validator, Assessor assessor, TableValidator assessing, UnitCatalogue units) {
        this.validator = validator;
        this.assessor = assessor;
        this.assessing = assessing;
        this.units = units;
    }

    /** The operations by their paths. */
    public Map<String, Operation> operations() {
        return Map.of("/parse", this::parse, "/read", this::read, "/check", this::check, "/assess", this::assess);
    }

    private ServedAnswer parse(ServedRequest request) {
        JsonNode texts;
        try {
            texts = mapper.readTree(request.body());
        } catch (IOException e) {
            return refused(e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage());
        }
        if (!texts.isArray()) {
            return refused("another value");
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (JsonNode text : texts) {
            if (!text.isTextual()) {
                return refused(text.getNodeType().name().toLowerCase(Locale.ROOT) + " in it");
            }
            values.addRawValue(raw(StatedTarget.read(text.textValue())));
        }
        return ServedAnswer.json(values);
    }

    private static ServedAnswer refused(@Nullable String found) {
        return ServedAnswer.problem(400, "Bad Request", "expected a list of strings as JSON, found " + found);
    }

    private ServedAnswer read(ServedRequest request) throws IOException {
        return answered(request, (number, table, remarks, item) -> {
            item.put("number", number);
            item.putRawValue("table", raw(table));
        });
    }

    private ServedAnswer check(ServedRequest request) throws IOException {
        CheckedJson checked = new CheckedJson(request.locale());
        return answered(
                request,
                (number, table, remarks, item) ->
                        checked.fill(item, number, table, validator.validate(table), remarks));
    }

    private ServedAnswer assess(ServedRequest request) throws IOException {
        AssessedJson assessed = new AssessedJson(request.locale());
        return answered(
                request,
                (number, table, remarks, item) ->
                        assessed.fill(item, number, table, assessor.assess(table), assessing.validate(table)));
    }

    private RawValue raw(Object value) {
        try {
            return new RawValue(mapper.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 表的应答 What is answered of one table. */
    @FunctionalInterface
    private interface TableAnswer {
        void fill(int number, PerformanceTargetTable table, List<Remark> remarks, ObjectNode item);
    }

    private ServedAnswer answered(ServedRequest request, TableAnswer each) throws IOException {
        Messages messages = Messages.of(
                request.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? MessageLanguage.EN
                        : MessageLanguage.ZH);
        Answering tables = new Answering(each, new CheckedJson(request.locale()));
        Input input = new Input(request.name(), Optional.empty());
        try (BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(request.body()))) {
            if (input.isNamedJson() || JsonTables.looksLikeJson(in)) {
                new JsonTables(messages, units).read(input, in, tables);
            } else {
                new DocumentTables(DocumentReader.create().withUnits(units)).read(input, in, messages, tables);
            }
        } catch (IOException e) {
            tables.unreadable(input.name(), Reasons.of(e, messages));
        }
        return tables.answer();
    }

    private static final class Answering implements Tables {
        private final TableAnswer each;
        private final CheckedJson words;
        private final ArrayNode found = JsonNodeFactory.instance.arrayNode();
        private final ArrayNode problems = JsonNodeFactory.instance.arrayNode();

        Answering(TableAnswer each, CheckedJson words) {
            this.each = each;
            this.words = words;
        }

        @Override
        public void table(String source, int number, PerformanceTargetTable table, List<Remark> remarks) {
            ObjectNode item = found.addObject();
            each.fill(number, table, remarks, item);
            words.remarks(item, remarks);
        }

        @Override
        public void unreadable(String source, String why) {
            problems.add(why);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        // what could not be read is the answer where nothing else could, and stands beside the tables otherwise
        ServedAnswer answer() {
            if (found.isEmpty() && !problems.isEmpty()) {
                return ServedAnswer.problem(
                        422, "Unprocessable Content", problems.get(0).asText());
            }
            ObjectNode content = JsonNodeFactory.instance.objectNode();
            content.set("tables", found);
            content.set("problems", problems);
            return ServedAnswer.json(content);
        }
    }
}
