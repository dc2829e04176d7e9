package io.github.performancetargets.examples.desk.clerk;

import io.github.performancetargets.examples.desk.review.Intake;
import io.github.performancetargets.examples.desk.review.Reviewing;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.Stage;
import java.security.Principal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报首页 The first page of the clerk: the tables of the unit, new ones and imported ones. */
@Controller
class ClerkPages {
    static final Set<TableState> OWN = Set.copyOf(EnumSet.of(TableState.DRAFT, TableState.DECLARED));

    private final Reviewing reviewing;
    private final TableDesk desk;
    private final Intake intake;
    private final EditionRegistry editions;
    private final Clock clock;

    ClerkPages(Reviewing reviewing, TableDesk desk, Intake intake, EditionRegistry editions, Clock clock) {
        this.reviewing = reviewing;
        this.desk = desk;
        this.intake = intake;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/clerk")
    String tables(Model model) {
        model.addAttribute("tables", reviewing.lines(OWN));
        model.addAttribute("editions", ofProjects());
        return "clerk";
    }

    // the form of a whole department has parts that this form does not show: it is imported
    private static List<FormEdition> ofProjects() {
        return FormEdition.builtIn().stream()
                .filter(edition -> edition.requires(FormField.PROJECT_NAME, Stage.DECLARATION))
                .toList();
    }

    @PostMapping("/clerk/documents")
    String take(@RequestParam("files") List<MultipartFile> files, Principal who, RedirectAttributes next) {
        next.addFlashAttribute("taken", intake.take(files, who.getName(), TableState.DRAFT));
        return "redirect:/clerk";
    }

    @PostMapping("/clerk/tables")
    String begin(@RequestParam String edition, Principal who) {
        FormEdition chosen = editions.find(edition).orElse(FormEdition.MOF_2021_PROJECT);
        long id = desk.begin(NewSheet.of(chosen, clock), who.getName()).id();
        return "redirect:/clerk/tables/" + id;
    }
}
