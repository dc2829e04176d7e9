package io.github.performancetargets.validation;

import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Finding;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 报告文字 Shows findings in one language. */
final class ReportText {
    private static final String ALL_PLACES = "{all}";

    private final Words words;
    private final Wording wording;
    private final PlaceText places;

    ReportText(Words words, Wording wording) {
        this.words = words;
        this.wording = wording;
        this.places = new PlaceText(words);
    }

    String lines(Report report, String tableName) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(words.word("open"))
                    .append(words.word("severity." + finding.severity().code()));
            report.waiver(finding)
                    .ifPresent(waiver -> text.append(
                            words.word("waived").replace("{reason}", PlaceText.shortened(waiver.reason()))));
            text.append(words.word("close"));
            text.append(where(finding, tableName)).append(message(finding));
            text.append(words.word("open.rule")).append(finding.rule()).append(words.word("close.rule"));
            text.append('\n');
        }
        return text.toString();
    }

    String remarks(Report report, String tableName) {
        Map<String, StringBuilder> byPlace = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            StringBuilder line = byPlace.get(where(finding, tableName));
            if (line == null) {
                byPlace.put(where(finding, tableName), new StringBuilder(remark(finding, report)));
            } else {
                line.append(words.word("sentence.joint")).append(remark(finding, report));
            }
        }
        StringBuilder text = new StringBuilder();
        byPlace.forEach((where, remarks) -> text.append(where).append(remarks).append('\n'));
        return text.toString();
    }

    private String remark(Finding finding, Report report) {
        String waived = report.waiver(finding)
                .map(waiver -> words.word("waived.remark").replace("{reason}", PlaceText.shortened(waiver.reason())))
                .orElse("");
        return waived + message(finding);
    }

    private String where(Finding finding, String tableName) {
        return path(finding, tableName) + words.word("place.colon");
    }

    String place(Finding finding) {
        return path(finding, "");
    }

    // a remark about several places names them itself
    private String path(Finding finding, String tableName) {
        return places.path(namesPlaces(finding) ? Place.table() : finding.place(), tableName);
    }

    boolean namesPlaces(Finding finding) {
        RuleText text = text(finding);
        return text != null && text.fact().contains(ALL_PLACES);
    }

    private @Nullable RuleText text(Finding finding) {
        RuleText own = wording.text(finding.rule(), words.language());
        return own != null ? own : words.rule(finding.rule());
    }

    String message(Finding finding) {
        RuleText text = text(finding);
        if (text == null) {
            return unknown(finding);
        }
        String stop = words.word("sentence.stop");
        String mend = filled(text.mend(), finding);
        return filled(text.fact(), finding) + stop + (mend.isEmpty() ? "" : words.word("sentence.joint") + mend + stop);
    }

    // a stored finding of a rule that this program does not know still says all it can
    private String unknown(Finding finding) {
        StringBuilder text = new StringBuilder(finding.rule().value());
        for (Argument argument : finding.arguments()) {
            text.append(' ').append(argument.name()).append('=').append(PlaceText.shortened(argument.value()));
        }
        return text.toString();
    }

    private String filled(String template, Finding finding) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(template, at, open).append(value(template.substring(open + 1, close), finding));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    private String value(String name, Finding finding) {
        return switch (name) {
            case "words" -> PlaceText.shortened(finding.place().words().orElse(""));
            case "name" -> PlaceText.shortened(finding.place().name().orElse(""));
            case "place" -> places.path(finding.place(), "");
            case "related" -> places.list(finding.related());
            case "all" -> {
                List<Place> all = new ArrayList<>();
                all.add(finding.place());
                all.addAll(finding.related());
                yield places.list(all);
            }
            case "count" -> Integer.toString(finding.related().size() + 1);
            default -> PlaceText.shortened(finding.argument(name));
        };
    }
}
