package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A mapper of a caller, whatever he has set: our types are read, written and refused as by our own mapper. */
class CallersSettingsTest {
    private static final List<Map<String, Json>> SETTINGS = List.of(Jackson2Settings.all(), Jackson3Settings.all());
    private static final String SETTINGS_NAME = "SETTINGS";

    /** These put something around every document, or look for it there. */
    private static final Set<String> WRAP = Set.of("UNWRAP_ROOT_VALUE", "WRAP_ROOT_VALUE");

    /** These have the generator write what is other JSON, or none. */
    private static final Set<String> OTHER_JSON =
            Set.of("WRITE_NUMBERS_AS_STRINGS", "QUOTE_FIELD_NAMES", "QUOTE_PROPERTY_NAMES");

    @ParameterizedTest
    @FieldSource(SETTINGS_NAME)
    void readsTheSameTable(Map<String, Json> settings) throws Exception {
        PerformanceTargetTable expected = Generations.BOTH.get(0).table(Samples.FULL);
        byte[] bytes = Samples.FULL.getBytes(StandardCharsets.UTF_8);
        assertThat(settings).hasSizeGreaterThan(100);
        for (Map.Entry<String, Json> setting : settings.entrySet()) {
            if (!WRAP.contains(setting.getKey())) {
                assertThat(setting.getValue().table(Samples.FULL))
                        .as(setting.getKey())
                        .isEqualTo(expected);
                assertThat(setting.getValue().read(bytes, PerformanceTargetTable.class))
                        .as(setting.getKey())
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @FieldSource(SETTINGS_NAME)
    void writesTheSameTable(Map<String, Json> settings) throws Exception {
        Json ours = Generations.BOTH.get(0);
        PerformanceTargetTable table = ours.table(Samples.FULL);
        for (Map.Entry<String, Json> setting : settings.entrySet()) {
            if (!WRAP.contains(setting.getKey()) && !OTHER_JSON.contains(setting.getKey())) {
                byte[] written = setting.getValue().write(table);

                assertThat(ours.read(written, PerformanceTargetTable.class))
                        .as(setting.getKey())
                        .isEqualTo(table);
                assertThat(Tokens.of(new String(written, StandardCharsets.UTF_8)))
                        .as(setting.getKey())
                        .isEqualTo(Tokens.of(Samples.FULL));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'formatVersion':'1.0','titel':'x'} | expected one of the properties formatVersion, title, edition, fiscalYear, project, department, funding, tasks, goals, slots, indicators, fields, extensions, found the unknown property 'titel'",
                "{'formatVersion':'1.0','Title':'x'} | expected one of the properties formatVersion",
                "{'formatVersion':'1.0','@class':'x'} | expected one of the properties formatVersion",
                "{'formatVersion':'1.0','goals':{'id':'1'}} | expected a list, found an object",
                "{'formatVersion':'1.0','goals':''} | expected a list, found the string ''",
                "{'formatVersion':'1.0','title':['x']} | expected a string, found a list",
                "{'formatVersion':'1.0','title':1} | expected a string, found the number 1",
                "{'formatVersion':'1.0','title':null} | expected a string, found null",
                "{'formatVersion':'1.0','fiscalYear':'2021'} | expected a whole number, found the string '2021'",
                "{'formatVersion':'1.0','fiscalYear':2021.5} | expected a whole number",
                "{'formatVersion':'1.0','project':[]} | expected an object, found a list",
                "{'formatVersion':'1.0','project':''} | expected an object, found the string ''",
                "{'formatVersion':'1.0','funding':{'annual':{'total':''}}} | expected a plain decimal number",
                "{'formatVersion':'1.0','funding':{'annual':{'total':'NaN'}}} | expected a plain decimal number",
                "{'formatVersion':'1.0','funding':{'annual':{'total':true}}} | expected a number, found true",
                "{'formatVersion':'1.0','indicators':[{'core':0}]} | expected true or false, found the number 0",
                "{'formatVersion':'1.0','indicators':[{'direction':0}]} | expected a string, found the number 0",
                "{'formatVersion':'1.0','indicators':[{'direction':'POSITIVE'}]} | expected one of positive, negative",
                "['io.github.performancetargets.table.PerformanceTargetTable',{'formatVersion':'1.0'}] | expected an object, found a list",
                "'' | expected an object, found the string ''",
                "{} | expected the property 'formatVersion'",
            })
    void refusesTheSameDocuments(String hostile, String message) {
        String json = hostile.replace('\'', '"');
        for (Map<String, Json> settings : SETTINGS) {
            for (Map.Entry<String, Json> setting : settings.entrySet()) {
                Throwable failure = catchThrowable(() -> setting.getValue().table(json));

                assertThat(failure).as("%s", setting).isNotNull();
                assertThat(setting.getValue().isOwn(failure))
                        .as("%s: %s", setting, failure)
                        .isTrue();
                if (!WRAP.contains(setting.getKey())) {
                    assertThat(failure.getMessage()).as("%s", setting).startsWith(message);
                }
            }
        }
    }

    /** What only some parsers know: refused, unless the caller had the parser make 1 of +1 and 7 of 007 before we see it. */
    @ParameterizedTest
    @CsvSource({
        "NaN,false",
        "-Infinity,false",
        "Infinity,false",
        "+INF,false",
        "+1,true",
        ".5,false",
        "5.,false",
        "007,true"
    })
    void takesNoNumberThatIsNone(String number, boolean mayBeTaken) {
        String json = "{\"formatVersion\":\"1.0\",\"funding\":{\"annual\":{\"total\":" + number + "}}}";
        for (Map<String, Json> settings : SETTINGS) {
            for (Map.Entry<String, Json> setting : settings.entrySet()) {
                Throwable failure = catchThrowable(() -> setting.getValue().table(json));

                assertThat(failure == null ? mayBeTaken : setting.getValue().isOwn(failure))
                        .as("%s: %s", setting, failure)
                        .isTrue();
            }
        }
    }
}
