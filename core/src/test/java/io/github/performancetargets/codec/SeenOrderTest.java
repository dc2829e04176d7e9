package io.github.performancetargets.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenOrderTest {
    private static final Shape SHAPE = Shape.ALL.get(0);
    private static final int FIRST = Followers.first(SHAPE);
    private static final FieldName SECOND = SHAPE.fields().get(1);

    private final SeenOrder order = new SeenOrder();

    @Test
    void aSourceThatSawTheKnownOrderHasNoNews() {
        Followers followers = order.recall();
        followers.set(FIRST, followers.get(FIRST));

        assertThat(followers.news()).isNull();
    }

    @Test
    void aSourceThatWentBackToTheKnownOrderHasNoNews() {
        Followers followers = order.recall();
        FieldName known = followers.get(FIRST);
        followers.set(FIRST, SECOND);
        followers.set(FIRST, known);

        assertThat(followers.news()).isNull();
    }

    @Test
    void whatASourceSawIsKnownToLaterOnesWhenItIsKept() {
        Followers followers = order.recall();
        followers.set(FIRST, SECOND);
        Followers meanwhile = order.recall();
        order.keep(followers);

        assertThat(meanwhile.get(FIRST)).isNotEqualTo(SECOND);
        assertThat(order.recall().get(FIRST)).isEqualTo(SECOND);
    }

    @Test
    void whatIsKeptDoesNotChangeWithTheSourceThatSawIt() {
        Followers followers = order.recall();
        followers.set(FIRST, SECOND);
        order.keep(followers);
        followers.set(FIRST, null);

        assertThat(order.recall().get(FIRST)).isEqualTo(SECOND);
    }
}
