package dev.colloquy.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression taken to pieces, roughly: its literal words, members of its classes of characters, and for each alternative of its
 * top the characters of a text that might match it (of alternatives within groups the first, every optional part once).
 */
final class RegexPieces {
    /** What a class of characters is tried with. */
    private static final String SAMPLES =
            "a1 -.:,/@_\"'()[]<>=&#%*+!?;|~\n\tAZ0\u00E9\u201C\u2019\u2013\u2026\u00A0\u2028{}$^\\`x";

    private static final int MOST_MEMBERS = 2;
    private static final int MOST_REPEATED = 20;
    private static final String CLASSES = "dswDSWpPhHvVR";
    private static final String CONTROLS = "ntrf";
    private static final String NONE = "";

    private final String regex;
    private final Set<String> literals = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final List<List<String>> ways = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> way = new ArrayList<>();
    private int depth;
    private int skipped = Integer.MAX_VALUE;

    private RegexPieces(String regex) {
        this.regex = regex;
    }

    static RegexPieces of(String regex) {
        RegexPieces pieces = new RegexPieces(regex);
        int at = 0;
        while (at < regex.length()) {
            at = pieces.read(at);
        }
        pieces.endWord();
        pieces.ways.add(pieces.way);
        return pieces;
    }

    Set<String> literals() {
        return literals;
    }

    Set<String> members() {
        return members;
    }

    List<List<String>> ways() {
        return ways;
    }

    private int read(int at) {
        char c = regex.charAt(at);
        return switch (c) {
            case '[' -> {
                int end = classEnd(at);
                members(regex.substring(at, end));
                yield end;
            }
            case '\\' -> escape(at);
            case '(' -> group(at);
            case ')' -> {
                endWord();
                skipped = skipped == depth ? Integer.MAX_VALUE : skipped;
                depth--;
                yield at + 1;
            }
            case '|' -> {
                endWord();
                alternative();
                yield at + 1;
            }
            case '{' -> repetition(at);
            case '.' -> {
                endWord();
                members.add("a");
                step("a");
                yield at + 1;
            }
            case '?', '*', '+', '^', '$' -> {
                endWord();
                yield at + 1;
            }
            default -> {
                literal(c);
                yield at + 1;
            }
        };
    }

    private void alternative() {
        if (depth == 0) {
            ways.add(way);
            way = new ArrayList<>();
        } else {
            skipped = Math.min(skipped, depth);
        }
    }

    private void literal(char c) {
        word.append(c);
        step(String.valueOf(c));
    }

    private void step(String one) {
        if (depth < skipped) {
            way.add(one);
        }
    }

    private void endWord() {
        if (word.length() > 0) {
            literals.add(word.toString());
            word.setLength(0);
        }
    }

    private int group(int at) {
        endWord();
        depth++;
        if (!regex.startsWith("(?", at)) {
            return at + 1;
        }
        int end = at + 2;
        while (end < regex.length() && ":=!>)".indexOf(regex.charAt(end)) < 0) {
            end++;
        }
        char kind = regex.charAt(end);
        if (kind == ')') {
            depth--;
        } else if (kind == '=' || kind == '!') {
            skipped = Math.min(skipped, depth);
        }
        return end + 1;
    }

    private int repetition(int at) {
        endWord();
        int end = regex.indexOf('}', at);
        String least = regex.substring(at + 1, end).split(",", 2)[0];
        if (!way.isEmpty() && depth < skipped && regex.charAt(at - 1) != ')') {
            String last = way.get(way.size() - 1);
            for (int i = 1; i < Math.min(Integer.parseInt(least), MOST_REPEATED); i++) {
                way.add(last);
            }
        }
        return end + 1;
    }

    private int escape(int at) {
        char kind = regex.charAt(at + 1);
        int end = escapeEnd(at, kind);
        if (CLASSES.indexOf(kind) >= 0) {
            members(regex.substring(at, end));
        } else if (CONTROLS.indexOf(kind) >= 0) {
            literal("\n\t\r\f".charAt(CONTROLS.indexOf(kind)));
        } else if (kind == 'Q') {
            int quoted = regex.indexOf("\\E", end);
            int stop = quoted < 0 ? regex.length() : quoted;
            regex.substring(end, stop).chars().forEach(c -> literal((char) c));
            return Math.min(regex.length(), stop + 2);
        } else if (kind == 'u') {
            literal((char) Integer.parseInt(regex.substring(at + 2, end), 16));
        } else if (!Character.isLetterOrDigit(kind)) {
            literal(kind);
        }
        return end;
    }

    private int escapeEnd(int at, char kind) {
        if (kind == 'u') {
            return at + 6;
        }
        if ((kind == 'p' || kind == 'P' || kind == 'x') && at + 2 < regex.length()) {
            return regex.charAt(at + 2) == '{' ? regex.indexOf('}', at) + 1 : at + 3;
        }
        return at + 2;
    }

    private int classEnd(int at) {
        int open = 0;
        for (int i = at; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']') {
                open--;
                if (open == 0) {
                    return i + 1;
                }
            }
        }
        return regex.length();
    }

    private void members(String one) {
        endWord();
        String first = NONE;
        try {
            Pattern pattern = Pattern.compile(one);
            int found = 0;
            for (int i = 0; i < SAMPLES.length() && found < MOST_MEMBERS; i++) {
                String sample = SAMPLES.substring(i, i + 1);
                if (pattern.matcher(sample).matches()) {
                    members.add(sample);
                    first = first.isEmpty() ? sample : first;
                    found++;
                }
            }
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException("cannot take to pieces: " + regex, e);
        }
        if (first.isEmpty()) {
            int at = 0;
            while (at < Character.MAX_VALUE && !Pattern.matches(one, String.valueOf((char) at))) {
                at++;
            }
            first = String.valueOf((char) at);
            members.add(first);
        }
        step(first);
    }
}
