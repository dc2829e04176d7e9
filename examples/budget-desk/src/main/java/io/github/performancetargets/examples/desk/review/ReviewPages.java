package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审核首页 The first page of the reviewer: documents in, projects by unit. */
@Controller
class ReviewPages {
    private final Reviewing reviewing;
    private final TableDesk desk;
    private final Intake intake;

    ReviewPages(Reviewing reviewing, TableDesk desk, Intake intake) {
        this.reviewing = reviewing;
        this.desk = desk;
        this.intake = intake;
    }

    @GetMapping("/review")
    String units(Model model) {
        model.addAttribute("units", reviewing.byUnit());
        model.addAttribute("withoutTables", desk.withoutTables());
        return "units";
    }

    @PostMapping("/review/documents")
    String take(@RequestParam("files") List<MultipartFile> files, Principal who, RedirectAttributes next) {
        next.addFlashAttribute("taken", intake.take(files, who.getName(), TableState.RECEIVED));
        return "redirect:/review";
    }
}
