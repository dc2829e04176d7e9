package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.CheckedTable;
import io.github.performancetargets.documents.OpinionLetter;
import io.github.performancetargets.examples.desk.setup.DeskProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审核意见 The opinion about the tables of a unit: a Word letter, to be sent back. */
@Controller
class OpinionPages {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Reviewing reviewing;
    private final DeskProperties properties;
    private final Clock clock;

    OpinionPages(Reviewing reviewing, DeskProperties properties, Clock clock) {
        this.reviewing = reviewing;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/review/opinion")
    ResponseEntity<byte[]> opinion(@RequestParam String unit, Locale locale) throws IOException {
        List<CheckedTable> tables = reviewing.ofUnit(unit);
        if (tables.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        OpinionLetter letter = OpinionLetter.create(locale).withDate(LocalDate.now(clock));
        String sender = properties.sender();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        (sender == null ? letter : letter.withSender(sender)).write(tables, written);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(unit))
                .contentType(WORD)
                .body(written.toByteArray());
    }

    private static String attachment(String unit) {
        return ContentDisposition.attachment()
                .filename((unit + " 审核意见.docx").strip(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
