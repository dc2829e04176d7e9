package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.examples.desk.store.SavedMeanwhileException;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 单表审核 One table before the reviewer: its form, its findings, its values as read; waivers. */
@Controller
@RequestMapping("/review/tables/{id}")
class TablePages {
    private static final String AGAIN = "redirect:/review/tables/{id}";

    private final Reviewing reviewing;
    private final TableDesk desk;

    TablePages(Reviewing reviewing, TableDesk desk) {
        this.reviewing = reviewing;
        this.desk = desk;
    }

    @GetMapping
    String table(@PathVariable long id, Locale locale, Model model) {
        DeskTable table = desk.find(id, Reviewing.OPEN);
        Report report = reviewing.report(table);
        model.addAttribute("table", table);
        model.addAttribute("line", TableLine.of(table, report));
        model.addAttribute("unit", Names.unit(table.content()));
        model.addAttribute("findings", report.shown(locale).findings());
        model.addAttribute("decisions", desk.decisions(id));
        model.addAttribute("values", WrittenValue.of(table.content(), locale));
        model.addAttribute("remarks", table.remarks());
        model.addAttribute("states", desk.states(id));
        model.addAttribute("locale", locale);
        return "table";
    }

    @PostMapping("/waivers")
    String waive(
            @PathVariable long id,
            @RequestParam String key,
            @RequestParam String reason,
            Principal who,
            RedirectAttributes next) {
        DeskTable table = desk.find(id, Reviewing.OPEN);
        boolean found = reviewing.report(table.content()).findings().stream()
                .anyMatch(finding -> finding.key().equals(key));
        if (!found || reason.isBlank()) {
            next.addFlashAttribute("refused", found ? "waive.no-reason" : "waive.no-finding");
        } else {
            desk.waive(id, new Waiver(key, reason.strip().replace('\0', '\uFFFD')), who.getName());
        }
        return AGAIN;
    }

    @PostMapping("/waivers/withdraw")
    String withdraw(@PathVariable long id, @RequestParam String key) {
        desk.find(id, Reviewing.OPEN);
        desk.withdraw(id, key);
        return AGAIN;
    }

    @PostMapping("/return")
    String giveBack(@PathVariable long id, @RequestParam int version, RedirectAttributes next) {
        try {
            desk.move(id, version, TableState.DECLARED, TableState.DRAFT);
            return "redirect:/review";
        } catch (SavedMeanwhileException e) {
            next.addFlashAttribute("refused", "return.stale");
            return AGAIN;
        }
    }
}
