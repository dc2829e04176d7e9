package io.github.performancetargets.scan;

import io.github.performancetargets.token.InputLimits;
import java.util.Arrays;

/** 未结束的值 The objects and lists that are open where a scanner stands, and where in each of them it is. */
final class OpenValues {
    private static final int FIRST_DEPTH = 16;
    private static final int NO_NAME = -1;
    private static final int BEFORE_LIST = -2;

    private int depth;
    // of each depth: where the current name begins, or for a list −2 less the index of the current element
    private int[] places = new int[FIRST_DEPTH];

    boolean isEmpty() {
        return depth == 0;
    }

    boolean isFull() {
        return depth == InputLimits.MAX_DEPTH;
    }

    /** Whether the innermost is a list. */
    boolean isList() {
        return places[depth] < NO_NAME;
    }

    void openObject() {
        open(NO_NAME);
    }

    void openList() {
        open(BEFORE_LIST);
    }

    private void open(int place) {
        depth++;
        if (depth == places.length) {
            places = Arrays.copyOf(places, depth * 2);
        }
        places[depth] = place;
    }

    void close() {
        depth--;
    }

    /** Goes to the next element of a list. */
    void element() {
        places[depth]--;
    }

    /** Goes to a member, whose name begins at a byte. */
    void member(int name) {
        places[depth] = name;
    }

    /** Goes behind the current member of an object. */
    void memberDone() {
        if (!isList()) {
            places[depth] = NO_NAME;
        }
    }

    /** The places as a JSON pointer. */
    String pointer(byte[] in, int end) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            if (places[i] < BEFORE_LIST) {
                pointer.append('/').append(BEFORE_LIST - 1 - places[i]);
            } else if (places[i] >= 0) {
                JsonText name = new JsonText(in, end);
                name.string(places[i] + 1);
                pointer.append('/').append(name.toString().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
