package io.github.performancetargets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** An organization is its name, and the code that the form may print beside it. */
class OrganizationTest {
    @Test
    void hasTheCodeThatItIsGiven() {
        assertThat(Organization.of("行财科", "05").code()).hasValue("05");
        assertThat(Organization.of("行财科", "05").name()).isEqualTo("行财科");
    }

    @Test
    void hasNoCodeWhereNoneIsGiven() {
        assertThat(Organization.of("行财科", null)).isEqualTo(Organization.of("行财科"));
        assertThat(Organization.of("行财科").code()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker may do
    void hasAName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Organization.of(null, "05"))
                .withMessage("name");
    }
}
