package io.github.performancetargets.attainment;

import java.util.Optional;

/** 主语 Whether two values name different things: 培训200人 and 走访200人. */
final class Subjects {
    private static final String SAYS_NOTHING = "已完成实际共累计达到约本年全度的为";

    private Subjects() {}

    static boolean differ(Optional<String> target, Optional<String> actual) {
        if (target.isEmpty() || actual.isEmpty()) {
            return false;
        }
        String one = bare(target.get());
        String other = bare(actual.get());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (isReplaced(one, other)) {
            return true;
        }
        for (int i = 0; i + 1 < one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return false;
            }
        }
        return !one.contains(other) && !other.contains(one);
    }

    // 培训学员 and 培训教师: what the two do not share has nothing in common
    private static boolean isReplaced(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String own = one.substring(start, one.length() - end);
        String its = other.substring(start, other.length() - end);
        return own.length() > 1 && its.length() > 1 && own.chars().noneMatch(c -> its.indexOf(c) >= 0);
    }

    private static String bare(String subject) {
        StringBuilder bare = new StringBuilder(subject.length());
        for (int i = 0; i < subject.length(); i++) {
            if (SAYS_NOTHING.indexOf(subject.charAt(i)) < 0) {
                bare.append(subject.charAt(i));
            }
        }
        return bare.toString();
    }
}
