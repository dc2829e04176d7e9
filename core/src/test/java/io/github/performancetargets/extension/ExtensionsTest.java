package io.github.performancetargets.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.performancetargets.extension.ExtensionValue.Array;
import io.github.performancetargets.extension.ExtensionValue.Decimal;
import io.github.performancetargets.extension.ExtensionValue.Flag;
import io.github.performancetargets.extension.ExtensionValue.Members;
import io.github.performancetargets.extension.ExtensionValue.Null;
import io.github.performancetargets.extension.ExtensionValue.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
    private static final ExtensionValue YES = new Flag(true);

    // ----- names -----

    @ParameterizedTest
    @ValueSource(strings = {"acme:approvalId", "a:b", "市财政:审批号", "acme:a:b"})
    void aNameWithANamespaceIsKept(String name) {
        assertThat(Extensions.isNamespaced(name)).isTrue();
        assertThat(Extensions.none().with(name, YES).get(name)).contains(YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "approvalId", ":approvalId", "acme:", "::"})
    void aNameWithoutANamespaceIsRefused(String name) {
        assertThat(Extensions.isNamespaced(name)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Map.of("acme:whole", YES, name, YES)))
                .withMessageContaining("'" + name + "'");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.none().with(name, YES));
    }

    // ----- what they hold -----

    @Test
    void theValuesStayInTheOrderInWhichTheyWereGiven() {
        Extensions extensions =
                Extensions.none().with("z:1", YES).with("a:1", new Null()).with("m:1", new Text("甲"));

        assertThat(extensions.asMap().keySet()).containsExactly("z:1", "a:1", "m:1");
        assertThat(extensions.get("m:1")).contains(new Text("甲"));
        assertThat(extensions.get("m:2")).isEmpty();
        assertThat(extensions.toString()).contains("z:1", "甲");
    }

    @Test
    void aNameThatIsGivenAgainTakesTheNewValueAndChangesNoOlderExtensions() {
        Extensions before = Extensions.none().with("acme:state", new Text("draft"));
        Extensions after = before.with("acme:state", new Text("final"));

        assertThat(after.asMap()).hasSize(1).containsEntry("acme:state", new Text("final"));
        assertThat(before.get("acme:state")).contains(new Text("draft"));
    }

    @Test
    void theOrderIsNoPartOfEquality() {
        Extensions one = Extensions.none().with("a:1", YES).with("b:1", new Null());
        Extensions other = Extensions.none().with("b:1", new Null()).with("a:1", YES);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(one.with("a:1", new Flag(false)))
                .isNotEqualTo(Extensions.none())
                .isNotEqualTo(one.asMap());
        assertThat(one.hashCode()).isNotEqualTo(Extensions.none().hashCode());
    }

    @Test
    void noExtensionsAreEmpty() {
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.of(new LinkedHashMap<>())).isSameAs(Extensions.none());
        assertThat(Extensions.none().with("a:1", YES).isEmpty()).isFalse();
    }

    @Test
    void nobodyChangesThemFromOutside() {
        Map<String, ExtensionValue> given = new LinkedHashMap<>(Map.of("a:1", YES));
        Extensions extensions = Extensions.of(given);
        given.put("b:1", YES);

        assertThat(extensions.asMap()).containsOnlyKeys("a:1");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.asMap().put("b:1", YES));
    }

    @Test
    void anAbsentValueIsRefusedAtOnceAndNotKeptAsJsonsNull() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Extensions.of(Collections.singletonMap("acme:id", null)))
                .withMessageContaining("acme:id");
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new Array(Arrays.asList(YES, null)));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Members(Collections.singletonMap("id", null)));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Members(Collections.singletonMap(null, YES)));
    }

    @Test
    void listsAndMembersAreCopiedInTheirOrder() {
        List<ExtensionValue> values = new ArrayList<>(List.of(new Text("乙"), new Text("甲")));
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        members.put("z", YES);
        members.put("a", new Null());
        Array array = new Array(values);
        Members object = new Members(members);
        values.clear();
        members.clear();

        assertThat(array.values()).containsExactly(new Text("乙"), new Text("甲"));
        assertThat(object.members()).containsOnlyKeys("z", "a");
        assertThat(object.members().keySet()).containsExactly("z", "a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> array.values().add(YES));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> object.members().remove("z"));
    }

    // ----- numbers -----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "9",
                "10",
                "-1",
                "0.5",
                "-0.50",
                "1.50",
                "1.0",
                "90.09",
                "123456789012345678901234567890"
            })
    void aPlainDecimalKeepsItsDigits(String literal) {
        assertThat(new Decimal(literal).literal()).isEqualTo(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".", "-.", ".5", "-.5", "5.", "-5.", "1..5", "1.2.3", "00", "01", "-01", "00.5", "+1", "--1",
                "1-", "1e3", "1E3", " 1", "1 ", "1,000", "/", ":", "1/2", "1:2", "９", "٣", "NaN"
            })
    void whatIsNoPlainDecimalIsRefused(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decimal(literal))
                .withMessageContaining("'" + literal + "'");
    }

    @Test
    void aHundredCharactersAreTheLongestNumber() {
        String longest = "9".repeat(100);

        assertThat(new Decimal(longest).literal()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decimal(longest + "8"))
                .withMessageEndingWith("9…'");
    }
}
