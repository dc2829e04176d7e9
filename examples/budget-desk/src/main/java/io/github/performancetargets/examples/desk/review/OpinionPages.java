package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.CheckedTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审核意见 The opinion about the tables of a unit, as a file to be sent back. */
@Controller
class OpinionPages {
    private final Reviewing reviewing;
    private final OpinionFormat letter;

    OpinionPages(Reviewing reviewing, OpinionFormat letter) {
        this.reviewing = reviewing;
        this.letter = letter;
    }

    @GetMapping("/review/opinion")
    ResponseEntity<byte[]> opinion(@RequestParam String unit, Locale locale) {
        List<CheckedTable> tables = reviewing.ofUnit(unit).stream()
                .map(table -> new CheckedTable(table.content(), reviewing.report(table)))
                .toList();
        if (tables.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String name = (unit.isEmpty() ? "" : unit + " ") + "审核意见" + letter.ending();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(letter.type())
                .body(letter.write(unit, tables, locale));
    }
}
