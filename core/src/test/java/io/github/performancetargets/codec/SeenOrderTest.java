package io.github.performancetargets.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenOrderTest {
    private static final Shape SHAPE = Shape.ALL.get(0);
    private static final int FIRST = SHAPE.start();
    private static final Property SECOND = SHAPE.properties().get(1);

    private final SeenOrder order = new SeenOrder();

    @Test
    void theFirstSourceGuessesTheOrderOfWriting() {
        assertThat(order.recall().get(FIRST)).isEqualTo(SHAPE.properties().get(0));
    }

    @Test
    void theFirstSourceGuessesWhatItSawLast() {
        Followers followers = order.recall();
        followers.set(FIRST, SECOND);

        assertThat(followers.get(FIRST)).isEqualTo(SECOND);
    }

    @Test
    void whatTheFirstSourceSawIsKnownToLaterOnesWhenItIsKept() {
        Followers followers = order.recall();
        followers.set(FIRST, SECOND);
        Followers meanwhile = order.recall();
        order.keep(followers);

        assertThat(meanwhile.get(FIRST)).isNotEqualTo(SECOND);
        assertThat(order.recall().get(FIRST)).isEqualTo(SECOND);
    }

    @Test
    void laterSourcesChangeNothing() {
        order.keep(order.recall());
        Followers later = order.recall();
        later.set(FIRST, SECOND);
        order.keep(later);

        assertThat(later.get(FIRST)).isNotEqualTo(SECOND);
        assertThat(order.recall().get(FIRST)).isNotEqualTo(SECOND);
        assertThat(order.recall().isLearning()).isFalse();
    }

    @Test
    void aSourceThatWasMisledMakesTheNextOneLearn() {
        order.keep(order.recall());
        order.keep(misled(40, 41));

        Followers next = order.recall();
        assertThat(next.isLearning()).isTrue();
        assertThat(next.get(FIRST)).isEqualTo(SHAPE.properties().get(0));
    }

    @Test
    void aSourceOfFewWrongGuessesForItsObjectsOrAtAllIsNotMisled() {
        order.keep(order.recall());
        order.keep(misled(40, 40));
        order.keep(misled(1, 31));

        assertThat(order.recall().isLearning()).isFalse();
    }

    private Followers misled(int objects, int wrong) {
        Followers followers = order.recall();
        for (int i = 0; i < objects; i++) {
            followers.begin();
        }
        for (int i = 0; i < wrong; i++) {
            followers.set(FIRST, SECOND);
        }
        return followers;
    }
}
