package io.github.performancetargets.spring;

import io.github.performancetargets.review.WordList;
import io.github.performancetargets.table.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * 配置 The properties of an application.
 *
 * @param edition the id of the edition that judges every table; unless it is set, each table is judged by the one it names
 * @param stage what tables are judged for; unless it is set, what the profile says, else declaration
 * @param profile a file that says which rules apply and how much they weigh, such as classpath:profile.properties
 * @param lexicon words more or fewer that the rules of review look for
 * @param units units more than those of the standard catalogue
 * @param scheme by which self-assessments are scored again: the id of a scheme of the library, such as mof-2020, or a file, such as
 *     classpath:scheme.txt
 * @param library a file of CSV with an indicator library; it is read by performance-targets-documents
 * @param locale the language for those who ask for none
 * @param json how JSON is read and written
 */
@ConfigurationProperties("performance-targets")
public record PerformanceTargetsProperties(
        @Nullable String edition,
        @Nullable Stage stage,
        @Nullable Resource profile,
        @DefaultValue Lexicon lexicon,
        @DefaultValue List<Unit> units,
        @DefaultValue("mof-2020") String scheme,
        @Nullable Resource library,
        @DefaultValue("zh-CN") Locale locale,
        @DefaultValue Json json) {
    /** Checks that nothing is null but what need not be set. */
    public PerformanceTargetsProperties {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(json, "json");
    }

    /**
     * 审核词库 Words of the rules of review.
     *
     * @param with words to add, by list, such as vague
     * @param without words to leave out, by list
     */
    public record Lexicon(
            @DefaultValue Map<WordList, List<String>> with,
            @DefaultValue Map<WordList, List<String>> without) {
        /** Checks that nothing is null. */
        public Lexicon {
            Objects.requireNonNull(with, "with");
            Objects.requireNonNull(without, "without");
        }
    }

    /**
     * 计量单位 A unit of the application.
     *
     * @param symbol how it is written
     * @param english its name in English
     * @param synonyms other ways to write it
     * @param of the symbol of the unit that it is a multiple of; unless it is set, the unit is a counted thing of its own
     * @param factor how many of those it is worth, such as 2.5
     */
    public record Unit(
            String symbol,
            @Nullable String english,
            @DefaultValue List<String> synonyms,
            @Nullable String of,
            @DefaultValue("1") String factor) {
        /** Checks that nothing is null but what need not be set. */
        public Unit {
            Objects.requireNonNull(symbol, "symbol");
            Objects.requireNonNull(synonyms, "synonyms");
            Objects.requireNonNull(factor, "factor");
        }
    }

    /**
     * JSON How the modules for Jackson read and write.
     *
     * @param nullsAsAbsent whether a property whose value is null is read as if it were absent; else it is refused
     * @param stringAmounts whether amounts are written as strings
     */
    public record Json(
            @DefaultValue("false") boolean nullsAsAbsent,
            @DefaultValue("false") boolean stringAmounts) {}
}
