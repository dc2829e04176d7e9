package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.examples.desk.store.SavedState;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.web.PrintedForms;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 表样 The forms of tables, as they stand and as they stood. */
@Controller
class FormPages {
    private final Reviewing reviewing;
    private final TableDesk desk;
    private final PrintedForms forms;

    FormPages(Reviewing reviewing, TableDesk desk, PrintedForms forms) {
        this.reviewing = reviewing;
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/review/tables/{id}/form")
    ResponseEntity<String> form(@PathVariable long id, Locale locale) {
        return forms.checked(reviewing.checked(desk.find(id, Reviewing.OPEN)), locale);
    }

    @GetMapping("/review/tables/{id}/states/{version}")
    ResponseEntity<String> state(@PathVariable long id, @PathVariable int version, Locale locale) {
        desk.find(id, Reviewing.OPEN);
        SavedState state = desk.state(id, version);
        return forms.checked(new CheckedTable(state.content(), reviewing.report(state.content())), locale);
    }
}
