package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.examples.desk.review.Reviewing;
import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.examples.desk.store.SavedMeanwhileException;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.examples.desk.web.PrintedForms;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 填报页 The form on the clerk's screen: remarks while typing, saving, declaring. */
@Controller
@RequestMapping("/clerk/tables/{id}")
class SheetPages {
    private static final int MOST_ROWS = 1_000;
    private static final Set<TableState> DRAFT = EnumSet.of(TableState.DRAFT);

    private final Reviewing reviewing;
    private final TableDesk desk;
    private final EditionRegistry editions;
    private final UnitCatalogue units;
    private final PrintedForms forms;
    private final MessageSource messages;

    SheetPages(
            Reviewing reviewing,
            TableDesk desk,
            EditionRegistry editions,
            UnitCatalogue units,
            PrintedForms forms,
            MessageSource messages) {
        this.reviewing = reviewing;
        this.desk = desk;
        this.editions = editions;
        this.units = units;
        this.forms = forms;
        this.messages = messages;
    }

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
    }

    @GetMapping
    ModelAndView sheet(@PathVariable long id) {
        DeskTable table = desk.find(id, DRAFT);
        return page(id, table.content(), SheetInput.of(table.content(), table.version()));
    }

    private ModelAndView page(long id, PerformanceTargetTable base, SheetInput sheet) {
        ModelAndView page = new ModelAndView("sheet");
        page.addObject("id", id);
        page.addObject("sheet", sheet);
        page.addObject("cells", SheetHeader.of(base));
        page.addObject("tiers", TierChoice.of(base, editions));
        page.addObject("base", base);
        return page;
    }

    @PostMapping("/remarks")
    @ResponseBody
    TypingRemarks remarks(@PathVariable long id, @ModelAttribute SheetInput input, Locale locale) {
        EditedSheet edited = edited(id, input);
        return TypingRemarks.of(edited, reviewing.report(edited.table()), messages, locale);
    }

    private EditedSheet edited(long id, SheetInput input) {
        desk.find(id, DRAFT);
        if (!input.whole()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "expected a whole form");
        }
        return SheetEdit.apply(desk.state(id, input.base()).content(), input, units);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable long id,
            @ModelAttribute SheetInput input,
            @RequestParam(defaultValue = "false") boolean declare,
            Principal who,
            Locale locale,
            RedirectAttributes next) {
        EditedSheet edited = edited(id, input);
        if (!edited.refused().isEmpty()) {
            ModelAndView again = page(id, desk.state(id, input.base()).content(), input);
            again.addObject("refused", edited.refused());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        try {
            DeskTable saved = desk.save(id, input.seen(), edited.table(), who.getName());
            return declare ? declared(saved, next) : saved(id, next, "sheet.saved");
        } catch (SavedMeanwhileException | OptimisticLockingFailureException e) {
            return savedMeanwhile(id, input, edited.table(), locale);
        }
    }

    private ModelAndView declared(DeskTable saved, RedirectAttributes next) throws SavedMeanwhileException {
        if (reviewing.report(saved.content()).hasErrors()) {
            return saved(saved.id(), next, "sheet.not-declared");
        }
        desk.move(saved.id(), saved.version(), TableState.DRAFT, TableState.DECLARED);
        next.addFlashAttribute("said", "sheet.declared");
        return new ModelAndView("redirect:/clerk");
    }

    private static ModelAndView saved(long id, RedirectAttributes next, String said) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:/clerk/tables/" + id);
    }

    // what the clerk typed stays on the screen, with what somebody else saved beside it
    private ModelAndView savedMeanwhile(long id, SheetInput input, PerformanceTargetTable mine, Locale locale) {
        DeskTable other = desk.find(id, DRAFT);
        ModelAndView page = page(id, desk.state(id, input.base()).content(), input.seeing(other.version()));
        Map<String, String> theirs = new TreeMap<>();
        for (HeaderCell cell : SheetHeader.of(other.content())) {
            if (!cell.shown(other.content()).equals(cell.shown(mine))) {
                theirs.put(cell.code(), cell.shown(other.content()));
            }
        }
        page.addObject("other", other);
        page.addObject("theirs", theirs);
        page.addObject(
                "differences", TableDifference.between(other.content(), mine).lines(locale));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    @GetMapping("/form")
    ResponseEntity<String> form(@PathVariable long id, Locale locale) {
        return forms.checked(reviewing.checked(desk.find(id, ClerkPages.OWN)), locale);
    }
}
