package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.cells.InlineFields;
import io.github.performancetargets.documents.cells.MoneyText;
import io.github.performancetargets.documents.cells.OrganizationText;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** 表头取值 Puts the values of labels into the table: as the element that a label means, or as a field under its words. */
final class FieldValues {
    private static final int SHORTEST_PROJECT_CODE = 12;
    private static final int LONGEST_UNIT = 8;

    private final TableDraft draft;
    private final Map<String, String> labels = new HashMap<>();
    private final Precedence precedence = new Precedence();
    private final Set<FieldLabel> named = EnumSet.noneOf(FieldLabel.class);
    private boolean ofProject;

    FieldValues(TableDraft draft) {
        this.draft = draft;
    }

    /** The table is the form of a project: 单位名称 in it is who carries it out. */
    void ofProject() {
        ofProject = true;
    }

    /** Looks through a table for labels that say an element better than others do. */
    void lookThrough(List<List<Cell>> rows) {
        precedence.lookThrough(rows);
        rows.stream()
                .flatMap(List::stream)
                .flatMap(c -> c.label().field().stream())
                .forEach(named::add);
    }

    /** What a label means: 项目 the name of the project, 单位 who carries it out, where the form has no fuller label of them. */
    private Optional<FieldLabel> meaning(Said said, Optional<FieldLabel> listed) {
        Optional<FieldLabel> brief = FieldLabel.ofShort(LabelWords.key(said.name()))
                .filter(f -> !named.contains(f) && !said.text().isEmpty());
        boolean unit = listed.equals(Optional.of(FieldLabel.MONEY_UNIT))
                && MoneyText.unitIn(said.text()).isPresent();
        return unit || (listed.isPresent() && !listed.equals(Optional.of(FieldLabel.MONEY_UNIT)))
                ? listed
                : brief.or(() -> listed);
    }

    /** A label and its value in two cells. */
    void put(Cell label, Optional<FieldLabel> meaning, Cell cell) {
        String path = put(new Said(label.text(), cell.text(), Optional.of(label), cell), meaning);
        if (!draft.ledger().isSettled(label)) {
            draft.ledger().label(label, path.isEmpty() ? "/fields" : path);
        }
    }

    /** A label and its value in one cell. */
    void inline(InlineFields.Field field, Cell cell) {
        put(new Said(field.label(), field.value(), Optional.empty(), cell), Optional.of(field.meaning()));
    }

    /** A label without a value: the form has the field and nothing stands in it. */
    void blank(Cell label) {
        put(new Said(label.text(), "", Optional.empty(), label), label.label().field());
    }

    /** A further value of a label: the code beside the name of an organization. */
    void further(Cell label, int index, Cell cell) {
        String path = label.label().field().map(m -> pathOf(m, label.text())).orElse("");
        if (path.isEmpty()) {
            put(label, Optional.empty(), cell);
            return;
        }
        boolean organization = index == 1 && path.endsWith("/name") && !path.equals(TableDraft.PROJECT_NAME);
        boolean codeAsked = label.text().contains("代码") || label.text().contains("编码");
        if (organization && codeAsked && OrganizationText.isCode(cell.text())) {
            draft.set(base(path) + "/code", cell.text(), cell);
        } else if (organization && draft.get(path).isEmpty()) {
            draft.set(path, cell.text(), cell);
        } else {
            boolean blank = LabelWords.isFiller(cell.text());
            draft.ledger().lose(cell, blank ? RemarkKind.FILLER : RemarkKind.UNPLACED, "");
        }
    }

    /** What a label says: its words, those of its value, and the cells that hold them. */
    private record Said(String name, String text, Optional<Cell> label, Cell cell) {}

    private String put(Said said, Optional<FieldLabel> listed) {
        Optional<FieldLabel> meaning = meaning(said, listed);
        String path = meaning.map(m -> pathOf(m, said.name())).orElse("");
        if (meaning.equals(Optional.of(FieldLabel.YEAR))) {
            year(said);
        } else if (meaning.equals(Optional.of(FieldLabel.MONEY_UNIT))) {
            moneyUnit(said);
        } else if (path.isEmpty()
                && isSeal(said.text())
                && meaning.filter(m -> !pathOf(m).isEmpty()).isPresent()) {
            // 承担单位：（盖章） beside 实施单位
            draft.ledger().lose(said.cell(), RemarkKind.FILLER, "");
        } else if (path.isEmpty()) {
            field(said);
        } else if (said.text().isEmpty() || isSeal(said.text()) || LabelWords.isFiller(said.text())) {
            draft.has(path);
            draft.ledger().label(said.cell(), path);
        } else if (isOther(path, said)) {
            // 省级主管部门 beside 中央主管部门: two labels, of which the model has room for one
            field(said);
        } else {
            labels.putIfAbsent(path, LabelWords.key(said.name()));
            draft.has(path);
            set(texts(path, said), said);
        }
        return path;
    }

    // beside others in its cell a contradiction is no remark on the cell: it is kept under its label
    private void set(List<Map.Entry<String, String>> texts, Said said) {
        if (said.label().isEmpty() && draft.contradicted(texts).isPresent()) {
            field(said);
        } else {
            draft.set(texts, said.cell());
        }
    }

    /** （盖章） asks for a seal where the name should stand. */
    private static boolean isSeal(String text) {
        return LabelWords.key(text).isEmpty() && LabelWords.inBrackets(text).endsWith("章");
    }

    /** Whether another label has said something else of this element before. */
    private boolean isOther(String path, Said said) {
        String key = LabelWords.key(said.name());
        return draft.get(path).filter(known -> !known.equals(said.text())).isPresent()
                && !key.equals(labels.getOrDefault(path, key));
    }

    private String pathOf(FieldLabel meaning, String name) {
        boolean carries = ofProject
                && meaning == FieldLabel.DEPARTMENT
                && LabelWords.key(name).startsWith("单位");
        FieldLabel element = carries ? FieldLabel.IMPLEMENTER : meaning;
        return precedence.yields(element, LabelWords.key(name)) ? "" : pathOf(element);
    }

    private static String pathOf(FieldLabel meaning) {
        return switch (meaning) {
            case PROJECT_NAME -> TableDraft.PROJECT_NAME;
            case PROJECT_CODE -> TableDraft.PROJECT_CODE;
            case SUPERVISOR -> TableDraft.SUPERVISOR + "/name";
            case SUPERVISOR_CODE -> TableDraft.SUPERVISOR + "/code";
            case IMPLEMENTER -> TableDraft.IMPLEMENTER + "/name";
            case NATURE -> TableDraft.NATURE;
            case TERM -> TableDraft.TERM;
            case DEPARTMENT -> TableDraft.DEPARTMENT + "/name";
            default -> "";
        };
    }

    private static String base(String path) {
        return path.substring(0, path.length() - "/name".length());
    }

    private void field(Said said) {
        String name = said.name();
        String words = LabelWords.stripped(LabelWords.withoutColon(name));
        if (said.label().isPresent()) {
            draft.field(words, said.text(), said.label().get(), said.cell());
        } else {
            draft.field(words, said.text(), said.cell());
        }
    }

    private static List<Map.Entry<String, String>> texts(String path, Said said) {
        if (path.equals(TableDraft.PROJECT_NAME)) {
            return projectName(said.text());
        }
        if (!path.endsWith("/name")) {
            return List.of(Map.entry(path, said.text()));
        }
        boolean codeAsked = said.name().contains("代码") || said.name().contains("编码");
        if (codeAsked && OrganizationText.isCode(said.text())) {
            return List.of(Map.entry(base(path) + "/code", said.text()));
        }
        OrganizationText parts = OrganizationText.read(said.text(), codeAsked);
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        texts.add(Map.entry(path, parts.name()));
        parts.code().ifPresent(code -> texts.add(Map.entry(base(path) + "/code", code)));
        return texts;
    }

    /** 46000021T000000002749-学生事务补助: the code of the budget system before the name. */
    private static List<Map.Entry<String, String>> projectName(String text) {
        int dash = text.indexOf('-');
        boolean coded = dash >= SHORTEST_PROJECT_CODE
                && dash < text.length() - 1
                && text.substring(0, dash)
                        .chars()
                        .allMatch(c -> LabelWords.isDigit((char) c) || (c >= 'A' && c <= 'Z'));
        return coded
                ? List.of(
                        Map.entry(TableDraft.PROJECT_NAME, LabelWords.stripped(text.substring(dash + 1))),
                        Map.entry(TableDraft.PROJECT_CODE, text.substring(0, dash)))
                : List.of(Map.entry(TableDraft.PROJECT_NAME, text));
    }

    private void year(Said said) {
        OptionalInt year = LabelWords.year(said.text() + "年");
        if (year.isPresent()
                && LabelWords.key(said.text()).replace("年", "").replace("度", "").length() == 4) {
            set(List.of(Map.entry(TableDraft.YEAR, Integer.toString(year.getAsInt()))), said);
        } else {
            field(said);
        }
    }

    private void moneyUnit(Said said) {
        Optional<String> unit =
                MoneyText.unitIn(said.text()).filter(u -> said.text().length() <= LONGEST_UNIT);
        if (unit.isPresent() && draft.funding().units().state(unit.get())) {
            draft.ledger().label(said.cell(), "/funding/unit");
        } else {
            field(said);
        }
    }
}
