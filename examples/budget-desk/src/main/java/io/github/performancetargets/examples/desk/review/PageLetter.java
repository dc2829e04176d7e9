package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.CheckedTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** 网页意见 An opinion as a page that a word processor opens. */
@Component
final class PageLetter implements OpinionFormat {
    private final ITemplateEngine templates;

    PageLetter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * 项目意见 What the letter says of one project.
     *
     * @param name of the project
     * @param complete the verdict
     * @param remarks a line for each place
     */
    public record ProjectOpinion(String name, boolean complete, List<String> remarks) {}

    @Override
    public MediaType type() {
        return new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public byte[] write(String unit, List<CheckedTable> tables, Locale locale) {
        Context words = new Context(locale);
        words.setVariable("unit", unit);
        words.setVariable(
                "projects",
                tables.stream()
                        .map(checked -> new ProjectOpinion(
                                Names.table(checked.table()),
                                checked.report().isComplete(),
                                checked.report().remarks(locale).lines().toList()))
                        .toList());
        return templates.process("opinion", words).getBytes(StandardCharsets.UTF_8);
    }
}
