package dev.colloquy.architecture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that are to make a regular expression go back and forth: pieces of the expression itself, and of what people and pages write,
 * one, two or three of them over and over, mixed or in blocks, with and without an end that makes a match fail.
 */
final class HostileTexts {
    private static final List<String> GENERIC = List.of(
            " ", "1", "a", ".", "-", "\"", "(", "[", "<", "\n", "@", "/", ":", ",", "a ", "1.", "a.", "a@", "a@a.",
            "http://", "\r\n", "\u201C", "A. ", "<a ", "Ann, ", "1 1", "' ", "\t ", "&a", "#", "*", "_", "\u2014");
    private static final List<String> ENDS = List.of("", "\u0007");
    private static final int MOST_PIECES = 12;
    private static final int MOST_IN_TRIPLES = 6;

    private static final int MOST_STEPS = 60;

    /** A text: a beginning, then over and over a pump, then perhaps another one, then an end. */
    record Recipe(String lead, String pump, String then, String end) {

        /** As long a text as asked for, or about as long. */
        String text(int length) {
            return then.isEmpty()
                    ? lead + repeat(pump, length) + end
                    : lead + repeat(pump, length / 2) + repeat(then, length / 2) + end;
        }

        private static String repeat(String pump, int length) {
            return pump.repeat(Math.max(1, length / pump.length()));
        }

        @Override
        public String toString() {
            return Stream.of(lead, pump, then, end)
                    .map(p -> p.replace("\n", "\\n").replace("\u0007", "\\u0007"))
                    .collect(Collectors.joining("' + '", "'", "'"));
        }
    }

    private final List<String> pieces;
    private final List<List<String>> ways;

    private HostileTexts(List<String> pieces, List<List<String>> ways) {
        this.pieces = pieces;
        this.ways = ways;
    }

    static HostileTexts of(Pattern pattern) {
        RegexPieces found = RegexPieces.of(pattern.pattern());
        Set<String> pieces = new LinkedHashSet<>();
        List<String> words = List.copyOf(found.literals());
        List<String> members = List.copyOf(found.members());
        for (int i = 0; i < Math.max(words.size(), members.size()) && pieces.size() < MOST_PIECES; i++) {
            if (i < members.size()) {
                pieces.add(members.get(i));
            }
            if (i < words.size()) {
                pieces.add(words.get(i));
            }
        }
        return new HostileTexts(List.copyOf(pieces), found.ways());
    }

    /** All of them. */
    List<Recipe> recipes() {
        Set<Recipe> recipes = new LinkedHashSet<>();
        for (String end : ENDS) {
            pumps().forEach(pump -> recipes.add(new Recipe("", pump, "", end)));
            for (String a : pieces) {
                recipes.add(new Recipe("\u0007", a, "", end));
                pieces.stream().filter(b -> !a.equals(b)).forEach(b -> recipes.add(new Recipe("", a, b, end)));
            }
            ways.forEach(way -> addAlong(way, end, recipes));
        }
        return List.copyOf(recipes);
    }

    /** What begins as a match does, up to every step of it, and then stays there, or begins anew. */
    private static void addAlong(List<String> way, String end, Set<Recipe> recipes) {
        StringBuilder lead = new StringBuilder();
        for (int i = 0; i < Math.min(way.size(), MOST_STEPS); i++) {
            String next = i + 1 < way.size() ? way.get(i + 1) : "";
            lead.append(way.get(i));
            String so = lead.toString();
            for (String pump : List.of(way.get(i), way.get(i) + next, " ", "\n", "a", "1")) {
                recipes.add(new Recipe(so, pump, "", end));
            }
            recipes.add(new Recipe("", so, "", end));
            recipes.add(new Recipe("", so + " ", "", end));
        }
    }

    /** What is repeated: one, two and three pieces. */
    private List<String> pumps() {
        Set<String> pumps = new LinkedHashSet<>(GENERIC);
        pumps.addAll(pieces);
        for (String a : pieces) {
            for (String b : pieces) {
                pumps.add(a + b);
            }
            for (String b : List.of(" ", "1", "a", ".", "\n", "\"")) {
                pumps.add(a + b);
            }
        }
        List<String> few = pieces.subList(0, Math.min(pieces.size(), MOST_IN_TRIPLES));
        for (String a : few) {
            for (String b : few) {
                for (String c : few) {
                    pumps.add(a + b + c);
                }
            }
        }
        return List.copyOf(pumps);
    }
}
