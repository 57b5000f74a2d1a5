package dev.colloquy.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Prints a table of made-up comments, for measuring: {@code java MadeCorpus.java COMMENTS WORDS [THREAD_SIZE]}. The same numbers print
 * the same table. No comment is like another; one in ten cites something, one in fifty an address that nobody else cites.
 */
public final class MadeCorpus {

    private static final int USUAL_SIZE = 50;
    private static final long SEED = 2026;

    private static final String[] WHO = {
        "the council", "my neighbour", "the mayor", "our school", "the bus company", "a friend of mine", "the clinic",
        "every shop owner", "the paper", "my sister", "the engineer", "nobody", "half of the street", "the committee"
    };
    private static final String[] SAYS = {
        "wants", "supports", "fears", "refuses", "has paid for", "will never accept", "likes", "hates", "needs", "built",
        "measured", "closed", "forgot", "promised"
    };
    private static final String[] WHAT = {
        "the new toll", "cameras in the park", "a longer tram line", "the night market", "lower rents", "free lunches",
        "the old bridge", "cleaner water", "the cycle lane", "later opening hours", "a second library", "quiet streets",
        "the wind farm", "higher fines"
    };
    private static final String[] WHY = {
        "because it costs too much", "and that is a good thing", "which helps nobody", "since the winter",
        "although prices fell", "but the roads are safer now", "so privacy is gone", "while jobs are lost",
        "and I agree", "which I find wrong", "as the figures show", "before anybody asked us", "and children walk again",
        "though traffic got worse"
    };

    private MadeCorpus() {}

    public static void main(String[] arguments) throws IOException {
        int comments = Integer.parseInt(arguments[0]);
        int words = Integer.parseInt(arguments[1]);
        int size = arguments.length > 2 ? Integer.parseInt(arguments[2]) : USUAL_SIZE;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            out.write("thread_id,thread_title,id,author,date,text\n");
            for (int i = 0; i < comments; i++) {
                int thread = i / size;
                SplittableRandom random = new SplittableRandom(SEED + i);
                out.write("t" + thread + ",Should we have " + WHAT[thread % WHAT.length] + " (" + thread + ")?,c" + i + ",user"
                        + random.nextInt(comments) + ",2024-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9) + ",\""
                        + text(i, words, random) + "\"\n");
            }
        }
    }

    private static String text(int number, int words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        while (written < words) {
            String sentence = one(WHO, random) + " " + one(SAYS, random) + " " + one(WHAT, random) + " " + one(WHY, random);
            String[] parts = sentence.split(" ", words - written + 1);
            int take = Math.min(parts.length, words - written);
            StringBuilder cut = new StringBuilder();
            for (int i = 0; i < take; i++) {
                cut.append(i == 0 ? "" : " ").append(parts[i]);
            }
            String said = cut.toString();
            text.append(text.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(said.charAt(0)))
                    .append(said, 1, said.length())
                    .append('.');
            written += take;
        }
        if (number % 10 == 0) {
            text.append(" See https://www.example.org/").append(number % 50 == 0 ? "report-" + number : "news-" + number % 70);
        }
        return text.toString();
    }

    private static String one(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }
}
