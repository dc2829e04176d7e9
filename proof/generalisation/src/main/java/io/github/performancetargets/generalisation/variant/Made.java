package io.github.performancetargets.generalisation.variant;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.form.RegionWords;
import io.github.performancetargets.generalisation.grid.Block;
import io.github.performancetargets.generalisation.grid.FormDocument;
import io.github.performancetargets.generalisation.score.Scope;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 成品 A changed document and what must be read from it.
 *
 * @param document the document
 * @param tables the tables in it, as JSON
 * @param foreign the rows that are no part of a form: of each the words that stand in it alone
 * @param scope how much of the tables can be read
 */
public record Made(FormDocument document, List<JsonNode> tables, List<List<String>> foreign, Scope scope) {
    private static final Pattern WORD = Pattern.compile(".*\\p{IsHan}\\P{IsHan}*\\p{IsHan}.*");

    /** Copies the lists. */
    public Made {
        tables = List.copyOf(tables);
        foreign = List.copyOf(foreign);
    }

    /** A document whose tables say what they said before. */
    static Made same(BaseForm form, FormDocument document) {
        return new Made(document, form.tables(), List.of(), Scope.ALL);
    }

    /** A document with rows that are no part of the form. */
    static Made around(BaseForm form, FormDocument document, List<List<String>> rows) {
        return new Made(document, form.tables(), telling(rows, Stream.of(form)), Scope.ALL);
    }

    /** The words of each row that stand in none of the forms; rows without one cannot be told and are not counted. */
    static List<List<String>> telling(List<List<String>> rows, Stream<BaseForm> forms) {
        String all = RegionWords.plain(String.join(
                "\n",
                forms.flatMap(form -> Stream.concat(
                                form.document().texts().stream(),
                                form.tables().stream().map(JsonNode::toString)))
                        .toList()));
        return rows.stream()
                .map(row -> row.stream()
                        .filter(cell -> WORD.matcher(cell).matches() && !all.contains(RegionWords.plain(cell)))
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** Lines as rows of one cell. */
    static List<List<String>> rows(List<String> lines) {
        return lines.stream().map(List::of).toList();
    }

    /** Lines as blocks. */
    static List<Block.Line> blocks(List<String> lines) {
        return lines.stream().map(Block.Line::new).toList();
    }
}
