package io.github.performancetargets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundingKindTest {
    @Test
    void eachKnownKindIsFoundByTheCodeThatIsStored() {
        for (FundingKind kind : FundingKind.known()) {
            assertThat(FundingKind.of(kind.code())).isSameAs(kind);
            assertThat(kind).hasToString(kind.code());
        }
        assertThat(FundingKind.known())
                .extracting(FundingKind::code)
                .containsExactly("fiscal", "carry-over", "central", "provincial", "local", "other");
    }

    @Test
    void aKindThatNobodyKnowsIsDataAndEqualByItsCode() {
        FundingKind own = FundingKind.of("捐赠");

        assertThat(own.code()).isEqualTo("捐赠");
        assertThat(own)
                .isEqualTo(FundingKind.of("捐赠"))
                .hasSameHashCodeAs(FundingKind.of("捐赠"))
                .isNotEqualTo(FundingKind.of("彩票"))
                .isNotEqualTo(FundingKind.OTHER)
                .isNotEqualTo("捐赠");
    }

    @Test
    void kindsSpreadOverTheBucketsOfAMap() {
        Set<Integer> hashes = new HashSet<>();
        FundingKind.known().forEach(kind -> hashes.add(kind.hashCode()));

        assertThat(hashes).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void aBlankCodeNamesNoKind(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> FundingKind.of(code));
    }
}
