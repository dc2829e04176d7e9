package io.github.performancetargets.examples.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 入口 The page to sign in, and each user's own first page. */
@Controller
class Entrance {
    @GetMapping("/login")
    String signIn() {
        return "login";
    }

    @GetMapping("/")
    String first(@ModelAttribute("reviewer") boolean reviewer) {
        return reviewer ? "redirect:/review" : "redirect:/clerk";
    }
}
