package io.github.performancetargets.examples.desk.web;

import io.github.performancetargets.assessment.Assessor;
import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.HtmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * 表样网页 Answers with a form as it is printed, to stand in a frame of a page: no script of it is run, whatever stands in its cells, and
 * nothing is fetched.
 */
@Component
public final class PrintedForms {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-same-origin allow-modals";

    private final HtmlWriter writer;

    PrintedForms(Assessor assessor) {
        this.writer = HtmlWriter.create().withAssessor(assessor);
    }

    /** The form with what was found in it beside its cells. */
    public ResponseEntity<String> checked(CheckedTable table, Locale locale) {
        return answer(writer.writeChecked(List.of(table), locale));
    }

    private static ResponseEntity<String> answer(String page) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }
}
