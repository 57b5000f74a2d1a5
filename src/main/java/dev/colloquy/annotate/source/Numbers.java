package dev.colloquy.annotate.source;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Numbers that cite by a list: {@code [2]}, {@code [2, 3]}, raised figures. */
final class Numbers {

    private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** A number and its place, brackets that belong to it included. */
    record Mark(Span span, String label, boolean raised) {}

    static List<Mark> in(ItemWords words, Namings namings) {
        List<Mark> found = new ArrayList<>();
        String text = words.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (RAISED.indexOf(c) >= 0 && !label(text, i)) {
                add(found, namings, new Mark(new Span(i, i + 1), ReferenceList.labelOf(String.valueOf(c)), true));
            } else if (c == '[' && !label(text, i)) {
                bracket(text, i, namings, found);
            }
        }
        return found;
    }

    /** True at the start of a line: the label of a list, not a citation. */
    private static boolean label(String text, int at) {
        int back = at - 1;
        while (back >= 0 && text.charAt(back) == ' ') {
            back--;
        }
        boolean opens = back < 0 || text.charAt(back) == '\n';
        int close = text.indexOf(']', at);
        boolean listed = text.charAt(at) == '[' && text.startsWith("] is ", close);
        return opens && !listed;
    }

    private static void bracket(String text, int open, Namings namings, List<Mark> found) {
        int at = open + 1;
        int from = open;
        while (at < text.length() && at - open < 24) {
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 3) {
                at++;
            }
            if (at == start || at >= text.length()) {
                return;
            }
            String label = text.substring(start, at);
            if (text.charAt(at) == ']') {
                boolean link = at + 1 < text.length() && text.charAt(at + 1) == '(';
                if (!link) {
                    add(found, namings, new Mark(new Span(from, at + 1), label, false));
                }
                return;
            }
            if (text.charAt(at) != ',' && text.charAt(at) != ';') {
                return;
            }
            add(found, namings, new Mark(new Span(from, at), label, false));
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            from = at;
        }
    }

    private static void add(List<Mark> found, Namings namings, Mark mark) {
        if (namings.free(mark.span())) {
            found.add(mark);
        }
    }
}
