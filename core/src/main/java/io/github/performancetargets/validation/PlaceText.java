package io.github.performancetargets.validation;

import io.github.performancetargets.rule.Place;
import java.util.List;

/** 位置文字 Names a place as a reviewer would: 表 1 · 产出指标/数量指标 · 第 3 项「开展慰问及帮扶」. */
final class PlaceText {
    private static final int MOST_DIGITS = 9;
    private static final int SHOWN = 60;
    private static final int LISTED = 20;
    private static final String VALUE = "value";

    private final Words words;

    PlaceText(Words words) {
        this.words = words;
    }

    /** The path to the place, from the table on. */
    String path(Place place, String tableName) {
        StringBuilder text = new StringBuilder(tableName);
        tier(place, text);
        if (place.number().isPresent()) {
            joined(text)
                    .append(words.word("place.number")
                            .replace("{n}", Integer.toString(place.number().getAsInt())));
        }
        place.name().ifPresent(name -> quoted(name, text));
        place.field()
                .filter(field -> !field.equals(VALUE))
                .ifPresent(field -> joined(text).append(words.word("field." + field, field)));
        if (text.length() == 0) {
            pointed(place.pointer(), text);
        }
        return text.toString();
    }

    // a place that a caller's own rule names by its pointer alone, which is for programs
    private void pointed(String pointer, StringBuilder text) {
        String[] steps = pointer.split("/", -1);
        text.append(words.word("part." + (steps.length > 1 ? steps[1] : ""), words.word("place.table")));
        if (steps.length > 2 && isIndex(steps[2])) {
            joined(text).append(words.word("place.number").replace("{n}", Long.toString(Long.parseLong(steps[2]) + 1)));
        }
    }

    private static boolean isIndex(String step) {
        boolean digits = !step.isEmpty() && step.length() <= MOST_DIGITS;
        for (int i = 0; i < step.length(); i++) {
            digits &= step.charAt(i) >= '0' && step.charAt(i) <= '9';
        }
        return digits;
    }

    private void tier(Place place, StringBuilder text) {
        if (place.category().isEmpty() && place.dimension().isEmpty()) {
            return;
        }
        joined(text);
        place.category().ifPresent(category -> text.append(words.word("tier." + category.code(), category.code())));
        place.dimension()
                .ifPresent(dimension -> text.append(place.category().isPresent() ? "/" : "")
                        .append(words.word("tier." + dimension.code(), dimension.code())));
    }

    private static StringBuilder joined(StringBuilder text) {
        return text.length() == 0 ? text : text.append(" · ");
    }

    /** Places in a list, each with its name and what stands there; long lists are cut, with their length. */
    String list(List<Place> places) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(places.size(), LISTED); i++) {
            Place place = places.get(i);
            if (i > 0) {
                text.append(words.word("list.joint"));
            }
            item(place, text);
        }
        if (places.size() > LISTED) {
            text.append(words.word("list.more").replace("{n}", Integer.toString(places.size())));
        }
        return text.toString();
    }

    private void item(Place place, StringBuilder text) {
        String name = place.name().orElse(null);
        if (name == null && place.words().isPresent()) {
            quoted(place.words().get(), text);
            return;
        }
        place.dimension()
                .ifPresent(dimension -> text.append(words.word("list.tier.open"))
                        .append(words.word("tier." + dimension.code(), dimension.code())));
        if (name == null) {
            text.append(path(place, ""));
        } else {
            quoted(name, text);
        }
        place.words()
                .ifPresent(found -> text.append(words.word("words.open"))
                        .append(shortened(found))
                        .append(words.word("words.close")));
    }

    private void quoted(String name, StringBuilder text) {
        text.append(words.word("quote.open")).append(shortened(name)).append(words.word("quote.close"));
    }

    /** The text on one line, cut where it is long. */
    static String shortened(String text) {
        String cut = text;
        if (text.length() > SHOWN) {
            int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
            cut = text.substring(0, end) + "…";
        }
        StringBuilder line = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return line.toString();
    }
}
