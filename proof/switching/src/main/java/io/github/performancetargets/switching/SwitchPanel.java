package io.github.performancetargets.switching;

import java.util.BitSet;

/** 开关板 What is written into the yes/no methods of the reader asks here whether one is switched off, and tells which said yes. */
public final class SwitchPanel {
    private static final BitSet YES = new BitSet();
    private static int off = -1;

    private SwitchPanel() {}

    /** Whether a method is switched off. */
    public static boolean isOff(int method) {
        return method == off;
    }

    /** Takes what a method answers, and answers with it. */
    public static boolean told(boolean yes, int method) {
        if (yes) {
            YES.set(method);
        }
        return yes;
    }

    static void switchOff(int method) {
        off = method;
    }

    /** Which methods said yes since this was asked last: those that did not are as they are when switched off. */
    static BitSet yes() {
        BitSet said = (BitSet) YES.clone();
        YES.clear();
        return said;
    }
}
