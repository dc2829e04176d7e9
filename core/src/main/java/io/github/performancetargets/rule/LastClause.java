package io.github.performancetargets.rule;

/** 末句 The clause of a name that says what is measured. */
final class LastClause {
    private LastClause() {}

    static String of(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == ')') {
            int open = name.lastIndexOf('(', end - 1);
            if (open <= 0) {
                break;
            }
            end = open;
        }
        int start = 0;
        int depth = 0;
        for (int i = 0; i < end - 1; i++) {
            char c = name.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && (c == ',' || c == ';' || c == ':')) {
                start = i + 1;
            }
        }
        return name.substring(start, end);
    }
}
